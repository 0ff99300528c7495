import type { FigureAnnotation, ReplyAnnotation } from '../../analysis/report.ts';
import type { Outline } from '../../export/outline.ts';
import { snake } from '../../export/say.ts';
import { t, words } from '../i18n/t.ts';
import { Place } from './place.tsx';

export function ReplyList({ replies }: { replies: readonly ReplyAnnotation[] }) {
  return (
    <ul class="rows">
      {replies.map((reply) => (
        <li key={reply.id}>
          <Place ids={[reply.id]}>{reply.party}</Place>
          <span class="muted">{t(`reply_${snake(reply.outcome)}`)}</span>
        </li>
      ))}
    </ul>
  );
}

interface FigureProps {
  title: string;
  figures: readonly FigureAnnotation[];
}

export function FigureList({ title, figures }: FigureProps) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h3>{t('titled_count', [title, figures.length])}</h3>
      <ul class="chips">
        {figures.map((figure) => (
          <li key={figure.id}>
            <Place ids={[figure.id]}>{figure.exact}</Place>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names by kind; further clicks on a name go through its mentions. */
export function EntityList({ groups }: { groups: Outline['entities'] }) {
  return groups.map(({ kind, entities }) => (
    <section key={kind}>
      <h3>{t('titled_count', [t(`entity_${kind}`), entities.length])}</h3>
      <ul class="chips">
        {entities.map((entity) => (
          <li key={entity.id}>
            <Place ids={entity.mentions}>
              {entity.name}
              {entity.mentions.length > 1 && (
                <span class="count">{words().number(entity.mentions.length)}</span>
              )}
            </Place>
            {entity.role && <span class="muted">{entity.role}</span>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
