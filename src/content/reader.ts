import type { Report } from '../analysis/report.ts';
import type { Article } from '../article/index.ts';
import { findArticle, looksLikeArticle } from '../article/index.ts';
import { LONGEST_TEXT } from '../messaging/parse.ts';
import type { ArticleMessage, PageState } from '../messaging/protocol.ts';
import { askBackground } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import type { Settings } from '../settings/schema.ts';
import { joined } from './appended.ts';
import { ArticleWatch, pageAddress, pause, watchAddress, watchReturn } from './life.ts';
import type { Lifetime } from './lifetime.ts';
import { type Reading, readingOf } from './reading.ts';

/** Milliseconds after loading or going to another address at which a page without an article is looked at again. */
const LOOKS = [0, 300, 1000, 3000];

/** Characters that show a language. */
const SAMPLE = 2000;

export interface ReaderListener {
  /** Another state, or the same with new content. */
  stateChanged(state: PageState): void;
  /** The article to show marks for, its nodes as they are now; null when there is none. */
  read(reading: Reading | null): void;
}

/**
 * Takes the page from the gate to a report and keeps it true while the page lives: other addresses, late content, replaced
 * nodes, the way back. One reading at a time; a later one makes an earlier one void.
 */
export class PageReader {
  state: PageState = { status: 'no-article' };
  /** The article that the page's address names. */
  #reading: Reading | null = null;
  /** With what was appended to the page since it was read. */
  #whole: Reading | null = null;
  /** Articles beside it that the page had from the start, which are not read. */
  #passedOver = new WeakSet<Element>();
  /** What is known of the texts of the page that are on show. */
  #reports = new Map<string, Report>();
  #settings: Settings | null = null;
  #asked = false;
  #turn = 0;
  readonly #watch: ArticleWatch;

  constructor(
    private readonly lifetime: Lifetime,
    private readonly listener: ReaderListener,
    private readonly hidden: (reading: Reading) => Promise<string[]>,
  ) {
    this.#watch = new ArticleWatch(() => void this.#renew(), lifetime);
    watchAddress(() => void this.#goOn(true), lifetime);
    watchReturn(() => void this.#renew(), lifetime);
  }

  /** Begins, or begins anew, with these settings. */
  async apply(settings: Settings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    const sameReading =
      before && isOff(before) === isOff(settings) && before.mode === settings.mode && this.#reading;
    if (!sameReading) await this.#goOn(false);
  }

  /** Reads the page although its reader reads on request only, or although it did not look like an article. */
  async read(): Promise<void> {
    this.#asked = true;
    this.#drop();
    await this.#goOn(false);
  }

  /** Tells again what is hidden. */
  async tellHidden(): Promise<void> {
    if (this.#whole) await this.#done(this.#whole);
  }

  /** Looks for the article, several times while a page is still being built. */
  async #goOn(isOtherPage: boolean): Promise<void> {
    const turn = ++this.#turn;
    if (isOtherPage) this.#asked = false;
    const textBefore = this.#reading?.article.text;
    for (const wait of LOOKS) {
      await pause(wait);
      if (turn !== this.#turn || !this.lifetime.isOn()) return;
      await this.#look(turn);
      const isSettled = this.#reading && (!isOtherPage || this.#reading.article.text !== textBefore);
      if (isSettled || this.state.status === 'off' || this.state.status === 'waiting') return;
    }
  }

  async #look(turn: number): Promise<void> {
    const settings = this.#settings;
    if (!settings) return;
    if (isOff(settings)) return this.#stay({ status: 'off', reason: 'site' });
    if (!this.#asked && !looksLikeArticle(document, location.href))
      return this.#stay({ status: 'no-article' });
    if (!this.#asked && settings.mode === 'click')
      return this.#stay({ status: 'waiting', reason: 'on-click' });
    const article = findArticle(document, pageAddress());
    if (!article) return this.#stay({ status: 'no-article' });
    if (article.language !== 'en') {
      const language = await languageOf(article);
      return turn === this.#turn ? this.#stay({ status: 'not-english', language }) : undefined;
    }
    if (article.text.length > LONGEST_TEXT) return this.#stay({ status: 'failed', reason: 'too-long' });
    await this.#analyse(article, turn);
  }

  async #analyse(article: Article, turn: number): Promise<void> {
    const known = this.#reading;
    const appended = this.#appendedTo(article);
    if (known && known.article.text === article.text && known.article.title === article.title)
      this.#reading = { ...known, article };
    else {
      if (!known) this.#tell({ status: 'reading', progress: 0.2 });
      try {
        const report = await this.#reportOf(article);
        if (turn !== this.#turn) return;
        this.#reading = readingOf(article, report);
      } catch {
        if (turn === this.#turn && this.lifetime.isOn()) this.#stay({ status: 'failed', reason: 'analysis' });
        return;
      }
    }
    const readings = [this.#reading];
    if (appended.some(({ text }) => !this.#reports.has(text))) await this.#show(readings);
    for (const other of appended) {
      const report = await this.#reportOf(other).catch(() => null);
      if (turn !== this.#turn) return;
      if (report) readings.push(readingOf(other, report));
    }
    await this.#show(readings);
  }

  /** The articles that came to the page while it was read. Of a page that was not read before, none. */
  #appendedTo({ others = [], root, url, text }: Article): Article[] {
    const before = this.#reading?.article;
    const isSamePage =
      before &&
      (before.text === text ||
        (before.root === root && before.url === url) ||
        others.some((other) => other.root === before.root));
    if (!isSamePage) {
      this.#reports.clear();
      this.#passedOver = new WeakSet(others.map((other) => other.root));
    }
    return others
      .filter((other) => !this.#passedOver.has(other.root))
      .flatMap((other) => other.read() ?? [])
      .filter(({ language, text }) => language === 'en' && text.length <= LONGEST_TEXT);
  }

  async #reportOf(article: Article): Promise<Report> {
    const known = this.#reports.get(article.text);
    if (known) return known;
    const report = await askBackground('analyse', { article: messageOf(article) });
    this.#reports.set(article.text, report);
    return report;
  }

  async #show(readings: readonly Reading[]): Promise<void> {
    this.#watch.watch(readings.map(({ article }) => article.root));
    const whole = joined(readings);
    this.#whole = whole;
    this.listener.read(whole);
    await this.#done(whole);
  }

  /** The report that is told is of the article that the address names; marks are of all. */
  async #done(whole: Reading): Promise<void> {
    const hidden = await this.hidden(whole);
    if (whole === this.#whole && this.#reading)
      this.#tell({ status: 'done', report: this.#reading.report, hidden });
  }

  /** The page has changed: reads again, which finds the marks' new places and sends only another text. */
  async #renew(): Promise<void> {
    if (!this.#reading && this.state.status !== 'failed') return;
    await this.#look(++this.#turn);
  }

  #stay(state: PageState): void {
    this.#drop();
    this.#tell(state);
  }

  #drop(): void {
    this.#watch.stop();
    if (this.#reading) this.listener.read(null);
    this.#reading = null;
    this.#whole = null;
  }

  #tell(state: PageState): void {
    this.state = state;
    this.listener.stateChanged(state);
  }
}

const isOff = ({ sitesOff }: Settings): boolean => sitesOff.includes(location.hostname);

/** What the page says, else what the browser makes of the text. */
async function languageOf({ language, text }: Article): Promise<string> {
  if (language !== 'und') return language;
  const guess = await browser.i18n.detectLanguage(text.slice(0, SAMPLE)).catch(() => null);
  return (guess?.isReliable && guess.languages[0]?.language) || language;
}

function messageOf(article: Article): ArticleMessage {
  const { title, publisher, written, language, url, text } = article;
  return { title, publisher, written, language, url, text };
}
