import type { ComponentChildren } from 'preact';
import { t, words } from '../i18n/t.ts';
import type { ViewState } from '../services/types.ts';

interface Props {
  state: Exclude<ViewState, { status: 'done' }>;
  host: string | null;
  onRead(): void;
  /** Null where the site cannot be switched from here. */
  onSiteOn: (() => void) | null;
}

/** Why there is no summary, and what to do about it. */
export function Notice({ state, host, onRead, onSiteOn }: Props) {
  switch (state.status) {
    case 'connecting':
      return <div class="notice" aria-busy="true" />;
    case 'reading':
      return (
        <div class="notice" role="status">
          <h1>{t('state_reading_title')}</h1>
          <progress max={1} value={state.progress} aria-label={t('state_reading_title')} />
          <p>{t('state_reading_text')}</p>
        </div>
      );
    case 'no-article':
      return (
        <Message title={t('state_no_article_title')} text={t('state_no_article_text')}>
          <button type="button" onClick={onRead}>
            {t('look_again')}
          </button>
        </Message>
      );
    case 'not-english':
      return (
        <Message
          title={t('state_not_english_title')}
          text={t('state_not_english_text', [languageName(state.language)])}
        />
      );
    case 'not-allowed':
      return <Message title={t('state_not_allowed_title')} text={t('state_not_allowed_text')} />;
    case 'off':
      return (
        <Message title={t('state_off_title', [host ?? t('this_site')])} text={t('state_off_text')}>
          {host !== null && onSiteOn && (
            <button type="button" class="primary" onClick={onSiteOn}>
              {t('site_switch_on')}
            </button>
          )}
        </Message>
      );
    case 'waiting':
      return (
        <Message title={t('state_waiting_title')} text={t('state_waiting_text')}>
          <button type="button" class="primary" onClick={onRead}>
            {t('read_now')}
          </button>
        </Message>
      );
    case 'failed':
      return state.reason === 'analysis' ? (
        <Message title={t('state_failed_title')} text={t('state_failed_text')}>
          <button type="button" onClick={onRead}>
            {t('try_again')}
          </button>
        </Message>
      ) : state.reason === 'too-long' ? (
        <Message title={t('state_too_long_title')} text={t('state_too_long_text')} />
      ) : (
        <Message title={t('state_update_title')} text={t('state_update_text')} />
      );
  }
}

interface MessageProps {
  title: string;
  text: string;
  children?: ComponentChildren;
}

function Message({ title, text, children }: MessageProps) {
  return (
    <div class="notice" role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** A language's name in the words' language; the code where the platform does not know it. */
function languageName(code: string): string {
  if (code === 'und') return t('language_unknown');
  try {
    return new Intl.DisplayNames(words().language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
