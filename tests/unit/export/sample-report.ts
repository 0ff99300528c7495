import type {
  Annotation,
  AttributionAnnotation,
  EntityKind,
  Range,
  Report,
  Source,
  SourceKind,
} from '../../../src/analysis/report.ts';

const TEXT = `Norlund Freight is preparing to close its Harrow depot by March, according to three people with direct knowledge of the plan.

Two of them said about 1,400 jobs would go. “Nobody upstairs has told the drivers,” one of them said.

A former manager, who asked not to be named because she still has a claim against the firm, said the site had lost money for six years.

“We have made no decision,” said Ines Okafor, the company’s chief executive.

Norlund reported a loss of 38 million euros in a filing in May. The depot handles 12% of its parcels.

Officials in Harrow said they had not been told. Critics say the town was promised 2,000 jobs in 2019.

A spokesman for the transport ministry declined to comment. Talks with a buyer have reportedly stalled.

The Harrow Courier, citing two union officials, reported that a vote is planned. The Brand Group did not respond to a request for comment.

Devlin Marsh, a logistics professor at Tarn University, said closures of that size were rare.`;

interface Draft {
  source: string | null;
  cue: string;
  content: string;
  kind: SourceKind;
  sourceId: string | null;
  quoted?: boolean;
}

const ATTRIBUTIONS: Draft[] = [
  {
    source: 'three people with direct knowledge of the plan',
    cue: 'according to',
    content: 'Norlund Freight is preparing to close its Harrow depot by March',
    kind: 'anonymous',
    sourceId: 's1',
  },
  {
    source: 'Two of them',
    cue: 'said',
    content: 'about 1,400 jobs would go',
    kind: 'anonymous',
    sourceId: 's2',
  },
  {
    source: 'one of them',
    cue: 'said',
    content: '“Nobody upstairs has told the drivers,”',
    kind: 'anonymous',
    sourceId: 's3',
    quoted: true,
  },
  {
    source: 'A former manager',
    cue: 'said',
    content: 'the site had lost money for six years',
    kind: 'anonymous',
    sourceId: 's4',
  },
  {
    source: 'Ines Okafor',
    cue: 'said',
    content: '“We have made no decision,”',
    kind: 'person',
    sourceId: 's5',
    quoted: true,
  },
  {
    source: 'a filing',
    cue: 'reported',
    content: 'a loss of 38 million euros',
    kind: 'document',
    sourceId: 's6',
  },
  {
    source: 'Officials in Harrow',
    cue: 'said',
    content: 'they had not been told',
    kind: 'role',
    sourceId: 's7',
  },
  {
    source: 'Critics',
    cue: 'say',
    content: 'the town was promised 2,000 jobs in 2019',
    kind: 'collective',
    sourceId: 's8',
  },
  {
    source: null,
    cue: 'reportedly',
    content: 'Talks with a buyer have reportedly stalled',
    kind: 'none',
    sourceId: null,
  },
  {
    source: 'The Harrow Courier',
    cue: 'reported',
    content: 'a vote is planned',
    kind: 'media',
    sourceId: 's9',
  },
  {
    source: 'Devlin Marsh',
    cue: 'said',
    content: 'closures of that size were rare',
    kind: 'person',
    sourceId: 's10',
  },
];

const FIGURES: [exact: string, value: number, unit: string, sourceId: string | null][] = [
  ['about 1,400 jobs', 1400, 'job', 's2'],
  ['six years', 6, 'year', 's4'],
  ['38 million euros', 38e6, 'EUR', 's6'],
  ['12%', 12, 'percent', null],
  ['2,000 jobs', 2000, 'job', 's8'],
];

const ENTITIES: [name: string, kind: EntityKind, role: string | null, mentions: string[]][] = [
  ['Norlund Freight', 'organization', null, ['Norlund Freight', 'Norlund reported'.slice(0, 7)]],
  ['Ines Okafor', 'person', 'chief executive', ['Ines Okafor']],
  ['Harrow', 'place', null, ['Harrow']],
  ['Devlin Marsh', 'person', 'logistics professor', ['Devlin Marsh']],
  ['Tarn University', 'organization', null, ['Tarn University']],
];

const find = (exact: string, from = 0): Range => {
  const start = TEXT.indexOf(exact, from);
  if (start < 0) throw new Error(`not in the sample: ${exact}`);
  return [start, start + exact.length];
};

const source = (id: string, kind: SourceKind, rest: Partial<Source>): Source => ({
  id,
  kind,
  name: null,
  description: '',
  count: null,
  affiliation: null,
  role: null,
  proximity: 'none',
  reason: null,
  reasonIsBoilerplate: false,
  relayedBy: null,
  partOf: null,
  mentions: [],
  ...rest,
});

/** A report on an invented article with every kind of mark. A fresh copy each time. */
export function sampleReport(): Report {
  const drafts: Annotation[] = [];
  for (const { source: words, cue, content, kind, sourceId, quoted } of ATTRIBUTIONS) {
    const c = find(content);
    const s = words === null ? null : find(words);
    const near = Math.min(c[0], s?.[0] ?? c[0]);
    const q = s && cue === 'according to' ? find(cue, c[1]) : find(cue, s?.[0] === near ? s[1] : near);
    const spans = s ? [s, q] : [q];
    const start = Math.min(...spans.map((r) => r[0]));
    const end = Math.max(...spans.map((r) => r[1]));
    const a: AttributionAnnotation = {
      id: '',
      category: 'attribution',
      kind,
      start,
      end,
      exact: TEXT.slice(start, end),
      source: s ? [s] : [],
      cue: [q],
      content: [c],
      sourceId,
      quoted: quoted ?? false,
    };
    drafts.push(a);
  }
  for (const [exact, value, unit, sourceId] of FIGURES) {
    const [start, end] = find(exact);
    const kind =
      unit === 'EUR' ? 'money' : unit === 'percent' ? 'percent' : unit === 'year' ? 'duration' : 'count';
    drafts.push({
      id: '',
      category: 'figure',
      kind,
      start,
      end,
      exact,
      value: { lo: value, hi: value, vague: false },
      unit,
      per: null,
      approximate: exact.startsWith('about'),
      hedge: exact.startsWith('about') ? 'about' : null,
      sourceId,
    });
  }
  for (const [party, outcome, exact] of [
    ['the transport ministry', 'declined', 'A spokesman for the transport ministry declined to comment'],
    ['The Brand Group', 'no-response', 'The Brand Group did not respond to a request for comment'],
  ] as const) {
    const [start, end] = find(exact);
    drafts.push({ id: '', category: 'reply', start, end, exact, party, outcome });
  }
  ENTITIES.forEach(([, kind, , mentions], i) => {
    for (const exact of mentions) {
      const [start, end] =
        exact === 'Norlund' ? find('Norlund', TEXT.indexOf('Norlund reported')) : find(exact);
      drafts.push({ id: '', category: 'entity', kind, start, end, exact, entityId: `e${i + 1}` });
    }
  });
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  drafts.forEach((a, i) => {
    a.id = `a${i + 1}`;
  });
  const mentions = (id: string) =>
    drafts.filter((a) => a.category === 'attribution' && a.sourceId === id).map((a) => a.id);
  const sources = [
    source('s1', 'anonymous', {
      description: 'three people with direct knowledge of the plan',
      count: 3,
      proximity: 'direct',
    }),
    source('s2', 'anonymous', { description: 'Two of them', count: 2, proximity: 'direct', partOf: 's1' }),
    source('s3', 'anonymous', { description: 'one of them', count: 1, proximity: 'direct', partOf: 's1' }),
    source('s4', 'anonymous', {
      description: 'A former manager',
      count: 1,
      role: 'former manager',
      reason: 'because she still has a claim against the firm',
    }),
    source('s5', 'person', {
      name: 'Ines Okafor',
      description: 'Ines Okafor, the company’s chief executive',
      role: 'chief executive',
      affiliation: 'Norlund Freight',
    }),
    source('s6', 'document', { description: 'a filing in May' }),
    source('s7', 'role', { description: 'Officials in Harrow', role: 'officials' }),
    source('s8', 'collective', { description: 'Critics' }),
    source('s9', 'media', { name: 'The Harrow Courier', description: 'The Harrow Courier' }),
    source('s10', 'person', {
      name: 'Devlin Marsh',
      description: 'Devlin Marsh, a logistics professor at Tarn University',
      role: 'logistics professor',
      affiliation: 'Tarn University',
    }),
  ].map((s) => ({ ...s, mentions: mentions(s.id) }));
  const of = (kind: SourceKind) => sources.filter((s) => s.kind === kind && s.partOf === null).length;
  return {
    version: 1,
    id: 'sample',
    article: {
      title: 'Norlund to close Harrow depot, sources say',
      byline: ['Petra Vance', 'Tom Ashdown'],
      publisher: 'The Daily Specimen',
      published: '2026-03-02',
      language: 'en',
      url: 'https://example.org/norlund',
      words: 172,
      text: TEXT,
    },
    annotations: drafts,
    entities: ENTITIES.map(([name, kind, role], i) => ({
      id: `e${i + 1}`,
      kind,
      name,
      aliases: name === 'Norlund Freight' ? ['Norlund'] : [],
      role,
      mentions: drafts.filter((a) => a.category === 'entity' && a.entityId === `e${i + 1}`).map((a) => a.id),
    })),
    sources,
    summary: {
      sentences: 15,
      sourcedSentences: 11,
      restingOnUnnamed: 6,
      sources: {
        person: of('person'),
        organization: of('organization'),
        spokesperson: of('spokesperson'),
        anonymous: of('anonymous'),
        role: of('role'),
        collective: of('collective'),
        document: of('document'),
        media: of('media'),
      },
      label: 'mainly-unnamed',
      rule: 'Over 50% of the sourced sentences rest only on unnamed sources.',
      figures: 5,
      figuresWithoutSource: 1,
      replies: 2,
      checklist: [
        { item: 'lead-rests-on-anonymous', possible: true, count: 2, of: 4, evidence: mentions('s1') },
        {
          item: 'how-closely-described',
          possible: false,
          count: 1,
          of: 2,
          evidence: mentions('s4'),
          levels: [0, 1, 1, 0, 0],
        },
        {
          item: 'proximity',
          possible: false,
          count: 1,
          of: 2,
          evidence: mentions('s1'),
          levels: [1, 0, 0, 1],
        },
        { item: 'stated-number', possible: false, count: 2, of: 2, evidence: mentions('s1') },
        { item: 'reason', possible: false, count: 1, of: 2, evidence: mentions('s4'), levels: [1, 0, 1] },
        { item: 'unnamed-opinion', possible: true, count: 1, of: 4, evidence: mentions('s3') },
        { item: 'corroboration', possible: true, count: 0, of: 4, evidence: [] },
        { item: 'second-hand', possible: false, count: 1, of: 11, evidence: mentions('s9') },
        {
          item: 'detached',
          possible: false,
          count: 1,
          of: 11,
          evidence: drafts.filter((a) => a.category === 'attribution' && a.kind === 'none').map((a) => a.id),
        },
        { item: 'concentration', possible: false, count: 3, of: 11, evidence: mentions('s1') },
      ],
      anonymousPeopleAtLeast: 4,
    },
    limits: ['The comments below the article were not read.'],
  };
}
