/**
 * The report: what an analysed article is reduced to. One format for the extension, the command line and exports.
 * Offsets are UTF-16 code units into `article.text`, half open.
 */

/** `[start, end)` in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

export type EntityKind = 'person' | 'organization' | 'place' | 'product' | 'other';

export type FigureKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'measure'
  | 'duration'
  | 'age'
  | 'multiple'
  | 'fraction'
  | 'ratio'
  | 'score'
  | 'rank';

export type SourceKind =
  | 'person'
  | 'organization'
  | 'spokesperson'
  | 'anonymous'
  | 'role'
  | 'collective'
  | 'document'
  | 'media'
  | 'none';

export type ReplyOutcome = 'declined' | 'no-response' | 'unreachable' | 'denied' | 'replied';

export type Proximity = 'direct' | 'briefed' | 'familiar' | 'none';

/** How the words reached the reporter, where the text says so. */
export type Channel = 'interview' | 'statement' | 'document' | 'public' | null;

interface Marked {
  id: string;
  start: number;
  end: number;
  /** Always `article.text.slice(start, end)`. */
  exact: string;
}

export interface EntityAnnotation extends Marked {
  category: 'entity';
  kind: EntityKind;
  entityId: string;
  /** 0..1, how sure the model is of this mention. */
  confidence?: number;
}

/** In base units ("1.5 million" is 1500000); `null` is an open end. */
export interface FigureValue {
  lo: number | null;
  hi: number | null;
  /** "dozens", "hundreds of billions": lo..hi spans the order of magnitude. */
  vague: boolean;
}

export interface FigureAnnotation extends Marked {
  category: 'figure';
  kind: FigureKind;
  value: FigureValue;
  /** ISO 4217, `percent`, `x`, `hour`, a UCUM-like symbol, or the singular head noun of a count. */
  unit: string | null;
  /** "a year" → `year`, "per share" → `share`. */
  per: string | null;
  approximate: boolean;
  /** The hedge as written, e.g. `around`. */
  hedge: string | null;
  /** "two-thirds of voters" → `voters`: what the figure is a part of, as written. */
  base?: string | null;
  /** "rose 37 percent" → `up`. */
  direction?: 'up' | 'down' | null;
  /** "is expected to reach" → `forecast`, "aims for" → `target`. */
  modality?: 'forecast' | 'target' | null;
  /** The figure is denied ("not 40"). */
  negated?: boolean;
  sourceId: string | null;
}

export interface AttributionAnnotation extends Marked {
  category: 'attribution';
  kind: SourceKind;
  source: Range[];
  cue: Range[];
  content: Range[];
  sourceId: string | null;
  /** Some of the content stands in quotation marks. */
  quoted?: boolean;
  channel?: Channel;
  /** Rules and model evidence that fired, filled for `annotate --explain`. */
  because?: string[];
}

export interface ReplyAnnotation extends Marked {
  category: 'reply';
  /** Who was asked, as the text names them. */
  party: string;
  outcome: ReplyOutcome;
  because?: string[];
}

export type Annotation = EntityAnnotation | FigureAnnotation | AttributionAnnotation | ReplyAnnotation;
export type Category = Annotation['category'];

export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  /** Role or description as the article states it, e.g. `founder`. */
  role: string | null;
  /** Annotation ids in text order. */
  mentions: string[];
}

export interface Source {
  id: string;
  kind: SourceKind;
  /** Name of a named source, as its entity has it. */
  name: string | null;
  /** The fullest words the article uses for this source. */
  description: string;
  count: number | null;
  affiliation: string | null;
  role: string | null;
  proximity: Proximity;
  /** The words that say why no name is given. */
  reason: string | null;
  reasonIsBoilerplate: boolean;
  relayedBy: string | null;
  /** Id of the source this one is a part of ("two of them"). */
  partOf: string | null;
  /** Nothing in the text tells this source apart from, or joins it with, these others. */
  unclearFrom?: string[];
  /** Annotation ids in text order. */
  mentions: string[];
  /** Id of the entity of a named source. */
  entityId?: string | null;
}

export type SummaryLabel =
  | 'mostly-named'
  | 'mixed'
  | 'mainly-unnamed'
  | 'only-unnamed'
  | 'too-little'
  | 'not-assessed';

/** One line of the checklist of spec/summary.md that is not a plain count. Ids are annotation ids. */
export interface ChecklistItem {
  item:
    | 'lead-rests-on-anonymous'
    | 'how-closely-described'
    | 'proximity'
    | 'stated-number'
    | 'reason'
    | 'unnamed-opinion'
    | 'corroboration'
    | 'second-hand'
    | 'detached'
    | 'concentration';
  /** The reading is uncertain by nature and shown as "possible". */
  possible: boolean;
  count: number;
  of: number;
  evidence: string[];
  /** How many fall into each step of the item's scale, from the first on; for items that have one. */
  levels?: number[];
}

export interface Summary {
  sentences: number;
  sourcedSentences: number;
  /** Sentences sourced only to anonymous, role or collective. */
  restingOnUnnamed: number;
  /** Distinct sources of each kind. */
  sources: Record<Exclude<SourceKind, 'none'>, number>;
  label: SummaryLabel;
  /** The rule behind the label, in words. */
  rule: string;
  figures: number;
  figuresWithoutSource: number;
  replies: number;
  checklist?: ChecklistItem[];
  /** Distinct unnamed people at least, from stated numbers. */
  anonymousPeopleAtLeast?: number;
  /** Annotation ids behind counts: an attribution for each sentence that rests on unnamed, each figure without source. */
  evidence?: { restingOnUnnamed: string[]; figuresWithoutSource: string[] };
}

export interface ArticleInfo {
  title: string | null;
  byline: string[];
  publisher: string | null;
  /** ISO date. */
  published: string | null;
  /** ISO 639-1, lower case, or `und`. */
  language: string;
  url: string | null;
  words: number;
  text: string;
}

export interface Report {
  version: 1;
  id: string | null;
  article: ArticleInfo | null;
  annotations: Annotation[];
  entities: Entity[];
  sources: Source[];
  summary: Summary | null;
  /** What was not read or not assessed, in words. */
  limits: string[];
}
