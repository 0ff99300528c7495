import type { CountedKind, Outline } from '../../export/outline.ts';
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
      <p id="found-at-least" class="muted">
        {t('sources_found_at_least')}
      </p>
      <ul class="bar-legend" aria-labelledby="found-at-least">
        {byKind.map(({ kind, count }) => (
          <li key={kind}>
            <button type="button" onClick={() => onKind(kind)}>
              <span class={`swatch kind-${kind}`} aria-hidden="true" />
              {t(`kind_${kind}`)} <b>{words().number(count)}</b>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
