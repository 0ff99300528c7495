import { rangesFor } from '../article/index.ts';
import { browser } from '../platform/browser.ts';
import type { Settings } from '../settings/schema.ts';
import { t } from '../ui/i18n/t.ts';
import { CONTENT, FLASH } from '../ui/marks/highlights.ts';
import { CardController, type Subject, sameMarks } from './card/card-controller.ts';
import { keepCorrection, takeBackCorrection } from './corrections.ts';
import { marksUnder, rectsOf } from './hit-test.ts';
import { watchColours } from './life.ts';
import type { Lifetime } from './lifetime.ts';
import { type Mark, shownMarks } from './marks.ts';
import { Painter } from './painter.ts';
import { followPointer } from './pointer.ts';
import type { Reading } from './reading.ts';
import { scrollToRange } from './scroll.ts';
import { nextMark, type Step } from './walker.ts';

/** Milliseconds for which the place gone to stands out. */
const FLASH_TIME = 1800;

/** What a reader sees of a reading in the page: marks, card, the place gone to. */
export class PageView {
  readonly #painter: Painter;
  readonly #card: CardController;
  #reading: Reading | null = null;
  #settings: Settings | null = null;
  #hidden: ReadonlySet<string> = new Set();
  /** The painted marks, in text order. */
  #marks: Mark[] = [];
  #roots: ShadowRoot[] = [];
  #current: Mark | null = null;
  #stop: (() => void)[] = [];
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly lifetime: Lifetime) {
    this.#painter = new Painter(document, (look) => this.#card.host.dress(look.card), lifetime.signal);
    this.#card = new CardController(
      lifetime,
      {
        goTo: lifetime.guard((id: string) => this.goTo(id, true)),
        wrong: lifetime.guard((mark: Mark) => this.#correct(mark, true)),
        takeBack: lifetime.guard((mark: Mark) => this.#correct(mark, false)),
      },
      (subject) => this.#showContent(subject),
    );
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** Shows this reading's marks, or none. */
  show(reading: Reading | null): void {
    const isSameReport = reading !== null && reading.report === this.#reading?.report;
    this.#reading = reading;
    if (!isSameReport) {
      this.#card.close();
      this.#current = null;
      this.#hidden = new Set();
    }
    this.#paint();
  }

  apply(settings: Settings): void {
    this.#settings = settings;
    this.#paint();
  }

  hide(hidden: readonly string[]): void {
    const isSame = hidden.length === this.#hidden.size && hidden.every((id) => this.#hidden.has(id));
    if (isSame) return;
    this.#hidden = new Set(hidden);
    this.#paint();
  }

  /**
   * Brings an annotation into the window and flashes it.
   * @param withCard opens its card there
   * @returns whether the page still shows it
   */
  async goTo(id: string, withCard = false): Promise<boolean> {
    const mark = this.#reading?.mark.get(id);
    const range = mark && this.#rangesOf(mark)[0];
    const { hasFocus } = this.#card.host;
    if (!range || !(await scrollToRange(range))) return false;
    this.#current = mark;
    this.#painter.show(FLASH, this.#rangesOf(mark));
    clearTimeout(this.#flash);
    this.#flash = setTimeout(
      this.lifetime.guard(() => this.#painter.show(FLASH, [])),
      FLASH_TIME,
    );
    if (withCard) this.#open([mark]);
    // On the way the card may have closed, its words out of the window.
    if (withCard && hasFocus) this.#card.focus();
    return true;
  }

  /** Goes to the next mark of the painted ones, from the current one or from what is in the window. */
  async step(step: Step): Promise<void> {
    const { host } = this.#card;
    const next = this.#reading && nextMark(this.#marks, step, this.#current, this.#reading.article);
    if (!next) return host.announce(t(step === 'next-anonymous' ? 'mark_none_anonymous' : 'mark_none'));
    await this.goTo(next.id, true);
    const position = this.#marks.indexOf(next) + 1;
    host.announce(
      t('mark_position', [
        t(`category_${next.category}`),
        next.annotation.exact,
        position,
        this.#marks.length,
      ]),
    );
  }

  /** Opens the card of the current mark and puts the focus on it. */
  async openCard(): Promise<void> {
    if (!this.#card.subject) {
      if (this.#current && this.#marks.includes(this.#current)) await this.goTo(this.#current.id, true);
      else await this.step('next-mark');
    }
    this.#card.focus();
  }

  announce(text: string): void {
    this.#card.host.announce(text);
  }

  #paint(): void {
    const { lifetime } = this;
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#marks = [];
    if (this.#reading && this.#settings) {
      const { article, marks } = this.#reading;
      this.#marks = this.#painter.paint(
        article,
        shownMarks(marks, this.#settings, this.#hidden),
        this.#settings,
      );
    }
    if (this.#marks.length === 0) {
      this.#painter.clear();
      this.#card.close();
      return;
    }
    this.#roots = shadowRootsOf(this.#reading!);
    this.#stop = [
      followPointer<readonly Mark[]>(
        {
          at: (x, y) => this.#at(x, y),
          same: sameMarks,
          delay: () => this.#settings?.cardDelay ?? 0,
          open: (marks) => this.#open(marks),
          close: () => this.#card.close(),
          isCard: (event) => event.target === this.#card.host.element,
        },
        lifetime,
      ),
      watchColours(() => this.#painter.isOutOfTone() && this.#paint(), lifetime),
    ];
  }

  #at(x: number, y: number): readonly Mark[] | null {
    this.#painter.keep();
    const under = this.#reading ? marksUnder(x, y, this.#reading.article, this.#marks, this.#roots) : [];
    return under.length > 0 ? under : null;
  }

  #open(marks: readonly Mark[]): void {
    const reading = this.#reading;
    const element = reading && marks[0] && this.#rangesOf(marks[0])[0]?.startContainer.parentElement;
    if (!reading || !element) return;
    this.#current = marks[0]!;
    this.#card.open({
      marks,
      reading,
      boxes: () => marks.flatMap((mark) => rectsOf(this.#reading?.article ?? reading.article, mark)),
      scheme: this.#painter.isOnDark(element) ? 'dark' : 'light',
    });
  }

  /** While a card is open, what its source says here stands out a little; not where it would look like selected text. */
  #showContent(subject: Subject | null): void {
    if (matchMedia('(forced-colors: active)').matches) return;
    const ranges = (subject?.marks ?? []).flatMap(({ annotation }) =>
      annotation.category === 'attribution' && subject
        ? annotation.content.flatMap(([start, end]) => rangesFor(subject.reading.article, start, end) ?? [])
        : [],
    );
    this.#painter.show(CONTENT, ranges);
  }

  #rangesOf({ spans }: Mark): Range[] {
    const { article } = this.#reading!;
    return spans.flatMap(([start, end]) => rangesFor(article, start, end) ?? []);
  }

  async #correct(mark: Mark, isWrong: boolean): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    const { version } = browser.runtime.getManifest();
    await (isWrong ? keepCorrection(mark, reading, version) : takeBackCorrection(mark, reading));
    this.#card.setWrong(mark, isWrong);
  }
}

function shadowRootsOf({ article }: Reading): ShadowRoot[] {
  const roots = new Set(article.segments.map(({ node }) => node.getRootNode()));
  return [...roots].filter((root): root is ShadowRoot => root instanceof ShadowRoot);
}
