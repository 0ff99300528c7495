import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { Choice } from '../ui/components/choice.tsx';
import { MarkSwitches } from '../ui/components/mark-switches.tsx';
import { Toggle } from '../ui/components/toggle.tsx';
import { t, words } from '../ui/i18n/t.ts';
import { markProperties } from '../ui/marks/sample-style.ts';
import { useSettings } from '../ui/services/hooks.ts';
import type { SettingsAccess } from '../ui/services/types.ts';
import { Backup } from './backup.tsx';
import { Colours } from './colours.tsx';
import { type Corrections, CorrectionsPart } from './corrections.tsx';
import { type Shortcuts, ShortcutsPart } from './shortcuts.tsx';
import { Sites } from './sites.tsx';

export interface Props {
  settings: SettingsAccess;
  shortcuts: Shortcuts;
  corrections: Corrections;
  save(name: string, mediaType: string, content: string): void;
  /** Reads settings of any version from a file. @throws when they are none */
  parseSettings(value: unknown): Settings;
}

/** Milliseconds that a word on a change stays in sight. */
const TOLD = 4000;

/** Every setting on one page; each change is kept at once. */
export function App({ settings: access, shortcuts, corrections, save, parseSettings }: Props) {
  const settings = useSettings(access);
  const [said, say] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => say(''), TOLD);
    return () => clearTimeout(timer);
  }, [said]);
  if (!settings) return null;
  const change = (next: (settings: Settings) => Settings) => {
    access.change(next).then(
      () => say(t('settings_kept')),
      () => say(t('settings_not_kept')),
    );
  };
  return (
    <main style={markProperties(settings)}>
      <header>
        <h1>{t('options_title')}</h1>
        <p class="muted">{t('options_intro')}</p>
      </header>
      <p class="said toast" role="status">
        {said}
      </p>
      <section aria-labelledby="reading">
        <h2 id="reading">{t('options_reading')}</h2>
        <Choice
          name="mode"
          legend={t('mode')}
          options={[
            ['automatic', t('mode_automatic')],
            ['click', t('mode_click')],
          ]}
          value={settings.mode}
          onChange={(mode) => change((s) => ({ ...s, mode }))}
        />
        <label class="field">
          <span>{t('card_delay')}</span>
          <span class="range">
            <input
              type="range"
              min={0}
              max={1500}
              step={50}
              value={settings.cardDelay}
              onChange={(e) => {
                const cardDelay = e.currentTarget.valueAsNumber;
                change((s) => ({ ...s, cardDelay }));
              }}
            />
            <output>
              {words().number(settings.cardDelay / 1000, {
                style: 'unit',
                unit: 'second',
                unitDisplay: 'long',
              })}
            </output>
          </span>
        </label>
        <Toggle checked={settings.print} onChange={(print) => change((s) => ({ ...s, print }))}>
          {t('print_marks')}
        </Toggle>
      </section>
      <section aria-labelledby="marks">
        <h2 id="marks">{t('options_marks')}</h2>
        <MarkSwitches settings={settings} onChange={change} />
      </section>
      <Colours settings={settings} onChange={change} />
      <Sites settings={settings} onChange={change} />
      <ShortcutsPart shortcuts={shortcuts} />
      <CorrectionsPart corrections={corrections} save={save} />
      <Backup settings={settings} onChange={change} save={save} parseSettings={parseSettings} />
    </main>
  );
}
