import { useEffect, useState } from 'preact/hooks';
import { t } from '../ui/i18n/t.ts';

export interface Shortcuts {
  /** As the browser has them. An empty shortcut is not set; one without description is the browser's own, the popup's. */
  list(): Promise<{ name: string; description: string; shortcut: string }[]>;
  /** Opens the browser's own page for shortcuts. */
  openSettings(): void;
}

export function ShortcutsPart({ shortcuts }: { shortcuts: Shortcuts }) {
  const [commands, setCommands] = useState<Awaited<ReturnType<Shortcuts['list']>>>([]);
  useEffect(() => {
    const read = () => shortcuts.list().then(setCommands, () => {});
    read();
    // They are changed on a page of the browser: read again on the way back.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [shortcuts]);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options_shortcuts')}</h2>
      <dl class="shortcuts">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || t('shortcut_popup')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="muted">{t('shortcut_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={shortcuts.openSettings}>
        {t('shortcuts_change')}
      </button>
    </section>
  );
}
