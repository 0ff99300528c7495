import type { CountedKind, Outline } from '../../export/outline.ts';
import { countOfKind } from '../../export/say.ts';
import { t, words } from '../i18n/t.ts';

interface Props {
  byKind: Outline['byKind'];
  onKind(kind: CountedKind): void;
}

/** Distinct sources by kind: a stacked bar with numbers, and the same as words that lead to their lists. */
export function SourceBar({ byKind, onKind }: Props) {
  if (byKind.length === 0) return <p class="muted">{t('no_sources')}</p>;
  return (
    <div class="sources-at-a-glance">
      <div class="bar" aria-hidden="true">
        {byKind.map(({ kind, count }) => (
          <span key={kind} class={`bar-part kind-${kind}`} style={{ flexGrow: count }}>
            {words().number(count)}
          </span>
        ))}
      </div>
      <ul class="bar-legend" aria-label={t('sources_by_kind')}>
        {byKind.map((group) => (
          <li key={group.kind}>
            <button type="button" onClick={() => onKind(group.kind)}>
              <span class={`swatch kind-${group.kind}`} aria-hidden="true" />
              {countOfKind(group, words())}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
