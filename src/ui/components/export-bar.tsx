import { useState } from 'preact/hooks';
import type { Report } from '../../analysis/report.ts';
import { FORMATS, type FormatName, toMarkdown, toShareText } from '../../export/index.ts';
import { t, words } from '../i18n/t.ts';
import type { Outlet } from '../services/types.ts';

const NAMES = Object.keys(FORMATS) as FormatName[];

/** Copies or saves the report; says below what came of it. */
export function ExportBar({ report, outlet }: { report: Report; outlet: Outlet }) {
  const [said, say] = useState('');
  const context = () => ({ time: outlet.now(), version: outlet.version, words: words() });
  const copy = (text: string) =>
    outlet.copy(text).then(
      () => say(t('copied')),
      () => say(t('copy_failed')),
    );
  const save = (name: FormatName) => {
    const { extension, mediaType, write } = FORMATS[name];
    outlet.save(`${fileName(report)}.${extension}`, mediaType, write(report, context()));
    say(t('saved', [t(`format_${name}`)]));
  };
  return (
    <section class="export" aria-labelledby="export-title">
      <h2 id="export-title">{t('export')}</h2>
      <div class="buttons">
        <button type="button" onClick={() => copy(toShareText(report, context()))}>
          {t('copy_text')}
        </button>
        <button type="button" onClick={() => copy(toMarkdown(report, context()))}>
          {t('copy_markdown')}
        </button>
        {outlet.openPrintView && (
          <button type="button" onClick={outlet.openPrintView}>
            {t('print')}
          </button>
        )}
      </div>
      <div class="buttons">
        <span class="muted">{t('save_as')}</span>
        {NAMES.map((name) => (
          <button type="button" key={name} onClick={() => save(name)}>
            {t(`format_${name}`)}
          </button>
        ))}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}

/** `norlund-to-close-harrow-depot`, from the title; safe as a file's name on every system. */
function fileName(report: Report): string {
  const title = (report.article?.title ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return (
    title
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'whose-word'
  );
}
