import { useRef, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { t } from '../ui/i18n/t.ts';

interface Props {
  settings: Settings;
  onChange(change: () => Settings): void;
  save(name: string, mediaType: string, content: string): void;
  parseSettings(value: unknown): Settings;
}

/** Settings as a file, out and in, and back to how they came. */
export function Backup({ settings, onChange, save, parseSettings }: Props) {
  const [said, say] = useState('');
  const [asking, ask] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      const imported = parseSettings(JSON.parse(await file.text()));
      onChange(() => imported);
      say(t('settings_imported'));
    } catch {
      say(t('settings_not_understood', [file.name]));
    }
    input.current!.value = '';
  };
  const reset = () => {
    onChange(() => structuredClone(DEFAULTS));
    ask(false);
    say(t('settings_reset'));
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('options_backup')}</h2>
      <div class="buttons">
        <button
          type="button"
          onClick={() =>
            save('whose-word-settings.json', 'application/json', `${JSON.stringify(settings, null, 2)}\n`)
          }
        >
          {t('settings_export')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {t('settings_import')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('settings_import')}
          onChange={(e) => void read(e.currentTarget.files?.[0])}
        />
        {asking ? (
          <>
            <span>{t('settings_reset_sure')}</span>
            <button type="button" class="primary" onClick={reset}>
              {t('settings_reset_yes')}
            </button>
            <button type="button" onClick={() => ask(false)}>
              {t('settings_reset_no')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => ask(true)}>
            {t('settings_reset_ask')}
          </button>
        )}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}
