import { DEFAULTS, MARK_CATEGORIES } from '../settings/schema.ts';
import { t } from '../ui/i18n/t.ts';
import { MarkSample } from '../ui/marks/mark-sample.tsx';
import { MarkedText } from '../ui/marks/marked-text.tsx';
import { markProperties } from '../ui/marks/sample-style.ts';

interface Props {
  close(): void;
  openOptions(): void;
}

const PRIVACY = [
  'privacy_device',
  'privacy_nothing_sent',
  'privacy_permission',
  'privacy_no_account',
] as const;

/** The one page of the first run: what marks look like and mean, what stays private, where the button is. */
export function App({ close, openOptions }: Props) {
  return (
    <main style={markProperties(DEFAULTS)}>
      <header>
        <p class="wordmark">{t('extension_name')}</p>
        <button type="button" class="skip" onClick={close}>
          {t('welcome_skip')}
        </button>
      </header>
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <blockquote>
        <MarkedText text={t('sample_text')} />
      </blockquote>
      <section aria-labelledby="kinds">
        <h2 id="kinds">{t('welcome_kinds')}</h2>
        <dl>
          {MARK_CATEGORIES.map((category) => (
            <div key={category}>
              <dt>
                <MarkSample category={category}>{t(`category_${category}`)}</MarkSample>
              </dt>
              <dd>{t(`welcome_${category}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('welcome_card')}</p>
      </section>
      <section aria-labelledby="button">
        <h2 id="button">{t('welcome_button')}</h2>
        <p>
          <img src="icons/icon-48.png" width={24} height={24} alt="" /> {t('welcome_button_text')}
        </p>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('welcome_privacy')}</h2>
        <ul>
          {PRIVACY.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <p class="footer">{t('footer')}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={close}>
          {t('welcome_done')}
        </button>
        <button type="button" onClick={openOptions}>
          {t('options')}
        </button>
      </div>
    </main>
  );
}
