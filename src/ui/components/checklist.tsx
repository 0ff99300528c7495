import type { ChecklistItem } from '../../analysis/report.ts';
import { firstWords, type Outline } from '../../export/outline.ts';
import { checkCount, checkSteps, snake } from '../../export/say.ts';
import { t, words } from '../i18n/t.ts';
import { Place } from './place.tsx';

interface Props {
  items: readonly ChecklistItem[];
  annotation: Outline['annotation'];
}

/** What newsrooms' own rules ask of unnamed sourcing: the count, the rule it follows, and the words it rests on. */
export function Checklist({ items, annotation }: Props) {
  return (
    <ul class="checklist">
      {items.map((check) => {
        const { item, possible, evidence } = check;
        const steps = checkSteps(check, words());
        return (
          <li key={item}>
            <p class="check">
              <span>
                {t(`check_${snake(item)}`)}
                {possible && <span class="tag">{t('check_possible')}</span>}
              </span>
              <strong>{checkCount(check, words())}</strong>
            </p>
            <p class="muted">{t(`check_${snake(item)}_rule`)}</p>
            {steps && <p class="muted">{steps}</p>}
            <ul class="statements">
              {evidence
                .flatMap((id) => annotation.get(id) ?? [])
                .map((a) => (
                  <li key={a.id}>
                    <Place ids={[a.id]}>{firstWords(a.exact, 120)}</Place>
                  </li>
                ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
