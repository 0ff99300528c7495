import { useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { t } from '../ui/i18n/t.ts';
import { parseSite, siteIsOff, withSite } from '../ui/site.ts';

interface Props {
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): void;
}

/** Sites that are never read. */
export function Sites({ settings, onChange }: Props) {
  const [written, write] = useState('');
  const [problem, setProblem] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSite(written);
    if (!site) return setProblem(t('site_not_understood'));
    setProblem(siteIsOff(settings, site) ? t('site_listed_already', [site]) : '');
    onChange((s) => withSite(s, site, false));
    write('');
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p class="muted">{t('options_sites_note')}</p>
      <form class="buttons" onSubmit={add}>
        <label for="site">{t('site_name')}</label>
        <input
          id="site"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="www.example.org"
          value={written}
          aria-invalid={problem !== ''}
          aria-describedby="site-problem"
          onInput={(e) => write(e.currentTarget.value)}
        />
        <button type="submit">{t('site_add')}</button>
      </form>
      <p id="site-problem" class="said" role="status">
        {problem}
      </p>
      {settings.sitesOff.length === 0 ? (
        <p class="muted">{t('sites_none')}</p>
      ) : (
        <ul class="site-list">
          {settings.sitesOff.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                aria-label={t('site_remove_named', [site])}
                onClick={() => onChange((s) => withSite(s, site, true))}
              >
                {t('site_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
