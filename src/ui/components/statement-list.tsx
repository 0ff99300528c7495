import { firstWords, type Statement } from '../../export/outline.ts';
import { Place } from './place.tsx';

/** Enough to recognise a statement, short enough for a line or two. */
const LENGTH = 120;

export function StatementList({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul class="statements">
      {statements.map(({ id, words }) => (
        <li key={id}>
          <Place ids={[id]}>{firstWords(words, LENGTH)}</Place>
        </li>
      ))}
    </ul>
  );
}
