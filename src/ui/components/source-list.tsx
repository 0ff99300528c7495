import type { SourceEntry } from '../../export/outline.ts';
import { describe } from '../../export/say.ts';
import { t, words } from '../i18n/t.ts';
import { Place } from './place.tsx';
import { StatementList } from './statement-list.tsx';

/** Sources with what the article says about them and what they say; parts of a group stand under the group. */
export function SourceList({ entries }: { entries: readonly SourceEntry[] }) {
  return (
    <ul class="sources">
      {entries.map(({ source, statements, parts }) => (
        <li key={source.id}>
          <p class="source-name">
            <Place ids={source.mentions}>{source.name ?? source.description}</Place>
          </p>
          <p class="muted">{describe(source, words()).join(' · ')}</p>
          <StatementList statements={statements} />
          {parts.length > 0 && (
            <div class="parts">
              <p class="muted">{t('source_parts')}</p>
              <SourceList entries={parts} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
