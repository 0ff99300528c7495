import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../settings/corrections.ts';
import { plural, t } from '../ui/i18n/t.ts';

/** The reader's "wrong?" marks, kept on this device. */
export interface Corrections {
  list(): Promise<readonly Correction[]>;
  clear(): Promise<void>;
}

interface Props {
  corrections: Corrections;
  save(name: string, mediaType: string, content: string): void;
}

export function CorrectionsPart({ corrections, save }: Props) {
  const [items, setItems] = useState<readonly Correction[]>([]);
  useEffect(() => {
    corrections.list().then(setItems, () => {});
  }, [corrections]);
  const clear = () => corrections.clear().then(() => setItems([]));
  const none = items.length === 0;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('options_corrections')}</h2>
      <p class="muted">{t('options_corrections_note')}</p>
      <p>{none ? t('corrections_none') : plural('corrections_count', items.length)}</p>
      <div class="buttons">
        <button
          type="button"
          disabled={none}
          onClick={() =>
            save('whose-word-corrections.json', 'application/json', `${JSON.stringify(items, null, 2)}\n`)
          }
        >
          {t('corrections_export')}
        </button>
        <button type="button" disabled={none} onClick={() => void clear()}>
          {t('corrections_clear')}
        </button>
      </div>
    </section>
  );
}
