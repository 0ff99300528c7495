import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json';
import { App } from '../../../src/popup/app.tsx';
import { PrintView } from '../../../src/popup/print.tsx';
import { catalogueLookup } from '../../../src/ui/i18n/catalogue.ts';
import { installWords } from '../../../src/ui/i18n/t.ts';
import { createWords } from '../../../src/ui/i18n/words.ts';
import type { ViewState } from '../../../src/ui/services/types.ts';
import { english } from '../../unit/export/english.ts';
import { sampleReport } from '../../unit/export/sample-report.ts';
import { pseudoLocale } from '../../unit/ui/pseudo-locale.ts';
import { byText, fakeOutlet, fakePage, fakeSettings, settle } from './support.tsx';

const root = () => document.body.firstElementChild!;
const done = (): ViewState => ({ status: 'done', report: sampleReport(), hidden: [] });

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  installWords(english);
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => render(null, root()));

async function open(state: ViewState, host?: string | null) {
  const page = fakePage(state, host);
  const settings = fakeSettings();
  const out = fakeOutlet();
  render(
    <App page={page.link} settings={settings.access} outlet={out.outlet} initiallyOpen={['anonymous']} />,
    root(),
  );
  await settle();
  return { page, settings, ...out };
}

describe('a read article', () => {
  it('says at a glance: phrase, rule, counts by kind, what rests on unnamed, reasons, replies, limits', async () => {
    await open(done());
    const text = root().textContent!;
    for (const words of [
      'Mainly unnamed sources',
      'Over 50% of the sourced sentences rest only on unnamed sources.',
      'Sources found, at least:',
      'Named people 2',
      'Rests on unnamed: 6 of 11 sourced sentences',
      'Reasons found: 1 of 2',
      'Replies: 2 asked, 2 without answer',
      'The comments below the article were not read.',
      'Counts what the text shows. It does not say what is true.',
    ])
      expect(text).toContain(words);
    const numbers = [...document.querySelectorAll('.bar-part')].map((part) => part.textContent);
    expect(numbers).toEqual(['2', '1', '1', '2', '1', '1']);
  });

  it('leads from a source to each of its places in turn', async () => {
    const { page } = await open(done());
    const statement = byText('button.place', 'about 1,400 jobs would go');
    statement.click();
    expect(page.went).toHaveLength(1);
    const report = sampleReport();
    expect(report.annotations.find((a) => a.id === page.went[0])?.exact).toBe('Two of them said');
    byText('summary', /^Names/).click();
    await settle();
    const name = byText('.chips button.place', /^Norlund Freight/);
    name.click();
    name.click();
    name.click();
    const mentions = report.entities[0]!.mentions;
    expect(page.went.slice(1)).toEqual([mentions[0], mentions[1], mentions[0]]);
  });

  it('says when a place has gone', async () => {
    const report = sampleReport();
    report.sources[0]!.mentions = ['gone'];
    await open({ status: 'done', report, hidden: [] });
    byText('button.place', 'three people with direct knowledge of the plan').click();
    await settle();
    expect(root().textContent).toContain('This place is no longer on the page.');
  });

  it('opens what a count is made of, and moves the focus there', async () => {
    await open(done());
    byText('.glance-lines button', /^Replies/).click();
    await settle();
    expect(document.activeElement).toBe(document.querySelector('#replies > summary'));
    expect(byText('#replies li', /transport ministry/).textContent).toContain('declined to comment');
    byText('.bar-legend button', /^Documents/).click();
    await settle();
    expect(document.activeElement?.id).toBe('kind-document');
  });

  it('lists as many as it counts', async () => {
    await open(done());
    for (const summary of document.querySelectorAll<HTMLElement>('details:not([open]) > summary')) {
      summary.click();
      await settle();
    }
    expect(document.querySelectorAll('#unnamed .statements li')).toHaveLength(6);
    expect(document.querySelectorAll('#figures .chips li')).toHaveLength(5);
    expect(document.querySelectorAll('#replies li')).toHaveLength(2);
    expect(document.querySelectorAll('#checklist .checklist > li')).toHaveLength(10);
    expect(byText('#checklist li', /^Opinion or attack/).textContent).toContain('possible');
  });

  it('never shows a word that judges, nor a grade', async () => {
    await open(done());
    const text = root().textContent!.replace('It does not say what is true.', '');
    expect(text).not.toMatch(/\b(true|false|reliable|biased|fabricated|no reason given|score|grade)\b/i);
  });

  it('says which places the reader has called wrong, and keeps counting them', async () => {
    const report = sampleReport();
    const [wrong] = report.sources[3]!.mentions;
    await open({ status: 'done', report, hidden: [wrong!] });
    expect(byText('.source-name', /^A former manager/).textContent).toContain('called wrong');
    expect(root().textContent).toContain('Marks you hid here: 1');
    expect(root().textContent).toContain('Anonymous 2');
  });

  it('marks what is on screen in the page', async () => {
    const { page } = await open(done());
    page.see([sampleReport().sources[3]!.mentions[0]!]);
    await settle();
    expect(byText('.place[aria-current]', 'A former manager')).toBeTruthy();
  });
});

describe('switches', () => {
  it('switch one category and keep it', async () => {
    const { settings } = await open(done());
    byText('.toggle', 'Figures').querySelector('input')!.click();
    expect(settings.now().categories).toMatchObject({ figures: false, anonymous: true });
  });

  it('switch this site off and on', async () => {
    const { settings } = await open(done());
    const toggle = byText('.toggle', 'Read articles on www.example.org').querySelector('input')!;
    toggle.click();
    expect(settings.now().sitesOff).toEqual(['www.example.org']);
    await settle();
    toggle.click();
    expect(settings.now().sitesOff).toEqual([]);
  });

  it('offer no site where there is none', async () => {
    await open({ status: 'not-allowed' }, null);
    expect(root().textContent).not.toContain('Read articles on');
  });
});

describe('export', () => {
  it('copies and saves the report in each format', async () => {
    const { copied, saved } = await open(done());
    byText('button', 'Copy as text').click();
    byText('button', 'Copy as Markdown').click();
    await settle();
    for (const name of ['Markdown', 'CSV', 'JSON', 'Web Annotation']) byText('button', name).click();
    await settle();
    expect(copied[1]).toContain('# Norlund');
    expect(saved.map((file) => file.name)).toEqual(
      ['md', 'csv', 'json', 'jsonld'].map((end) => `norlund-to-close-harrow-depot-sources-say.${end}`),
    );
    expect(byText('.export .said', 'Saved as Web Annotation.')).toBeTruthy();
  });
});

describe('states', () => {
  it.each<[ViewState, RegExp, string | null]>([
    [{ status: 'reading', progress: 0.4 }, /Reading the article/, null],
    [{ status: 'no-article' }, /No article found.*Open a single news story/, 'Look again'],
    [{ status: 'not-english', language: 'de' }, /Not in English.*German/, null],
    [{ status: 'not-english', language: 'not a code' }, /Not in English.*not a code/, null],
    [{ status: 'not-english', language: 'und' }, /not recognized/, null],
    [{ status: 'not-allowed' }, /cannot be read.*reload the page/, null],
    [{ status: 'off', reason: 'site' }, /Off for www\.example\.org/, 'Switch on for this site'],
    [{ status: 'waiting', reason: 'on-click' }, /Not read yet/, 'Read this page'],
    [{ status: 'failed', reason: 'analysis' }, /could not be read/, 'Try again'],
    [{ status: 'failed', reason: 'too-long' }, /too long/, null],
    [{ status: 'failed', reason: 'update' }, /updated.*Reload the page/, null],
  ])('%j says what to do', async (state, words, action) => {
    const { page, settings } = await open(state);
    expect(document.querySelector('.notice')!.textContent).toMatch(words);
    expect(document.querySelector('.notice button')?.textContent ?? null).toBe(action);
    document.querySelector<HTMLButtonElement>('.notice button')?.click();
    if (action && state.status !== 'off') expect(page.reads()).toBe(1);
    if (state.status === 'off') expect(settings.now().sitesOff).toEqual([]);
  });

  it('shows progress as it comes and the summary when it is there', async () => {
    const { page } = await open({ status: 'reading', progress: 0.1 });
    page.tell({ status: 'reading', progress: 0.7 });
    await settle();
    expect(document.querySelector('progress')!.value).toBe(0.7);
    page.tell(done());
    await settle();
    expect(root().textContent).toContain('Mainly unnamed sources');
  });

  it('shows the summary before the settings are there', async () => {
    const settings = fakeSettings().access;
    const late = { ...settings, watch: () => () => {} };
    render(
      <App page={fakePage(done()).link} settings={late} outlet={fakeOutlet().outlet} initiallyOpen={[]} />,
      root(),
    );
    await settle();
    expect(root().textContent).toContain('Mainly unnamed sources');
    expect(document.querySelector('.switches')).toBeNull();
  });

  it('lets go of the page when it closes', async () => {
    const { page } = await open(done());
    render(null, root());
    await settle();
    expect(page.listeners()).toBe(0);
  });
});

describe('other languages', () => {
  it.each(['ltr', 'rtl'] as const)('every word comes from the catalogue, %s', async (direction) => {
    installWords(createWords(catalogueLookup(pseudoLocale(catalogue, direction))));
    await open(done());
    for (const summary of document.querySelectorAll<HTMLElement>('details:not([open]) > summary')) {
      summary.click();
      await settle();
    }
    const report = sampleReport();
    const own = [...document.querySelectorAll('#checklist, .switches, .export, footer, header')]
      .flatMap((part) => [...part.querySelectorAll('h2, label, footer, p.muted, button:not(.place), legend')])
      .map((e) => e.textContent!.trim());
    for (const words of own) expect(words).toMatch(/⟦|^$/);
    expect(byText('h1', /⟦/)).toBeTruthy();
    expect(root().textContent).toContain(report.limits[0]);
  });
});

describe('print view', () => {
  it('says why there is nothing to print', async () => {
    const print = vi.fn();
    const page = fakePage({ status: 'no-article' });
    render(<PrintView page={page.link} version="1.2.3" time="2026-03-02T09:30:00Z" print={print} />, root());
    await settle();
    expect(document.querySelector('main')!.textContent).toContain('No article found');
    expect(print).not.toHaveBeenCalled();
  });

  it('opens everything, prints once and leads nowhere', async () => {
    const print = vi.fn();
    const page = fakePage(done());
    render(<PrintView page={page.link} version="1.2.3" time="2026-03-02T09:30:00Z" print={print} />, root());
    await settle();
    page.tell(done());
    await settle();
    expect(print).toHaveBeenCalledTimes(1);
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
    expect(document.querySelectorAll('button.place')).toHaveLength(0);
    expect(root().textContent).toContain('https://example.org/norlund');
  });
});
