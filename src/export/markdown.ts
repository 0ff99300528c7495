import type { Report } from '../analysis/report.ts';
import { sayDate, sayList } from '../ui/i18n/format.ts';
import { type Outline, outline, type SourceEntry } from './outline.ts';
import {
  checkCount,
  checkSteps,
  countOfKind,
  describe,
  headlines,
  limits,
  phrase,
  rules,
  snake,
} from './say.ts';
import type { ExportContext } from './types.ts';

/** The summary and everything it counts, for people: CommonMark, one list item a finding. */
export function toMarkdown(report: Report, context: ExportContext): string {
  const { words } = context;
  const { t } = words;
  const { article, summary } = report;
  const sections = [`# ${md(article?.title || t('untitled'))}`, about(report, context)];
  if (summary) {
    const view = outline(report);
    sections.push(
      `**${md(phrase(summary, words))}**`,
      list(headlines(report, words).map(md)),
      section(t('section_sources'), bySource(view, context)),
      section(t('section_detached'), list(view.detached.map((s) => md(s.words)))),
      section(
        t('section_replies'),
        list(
          view.replies.items.map(
            (r) => `${md(r.party)}: ${t(`reply_${snake(r.outcome)}`)} (“${md(r.exact)}”)`,
          ),
        ),
      ),
      section(t('section_figures_unsourced'), list(view.figures.unsourced.map((f) => md(f.exact)))),
      section(t('section_figures_sourced'), list(view.figures.sourced.map((f) => md(f.exact)))),
      section(
        t('section_entities'),
        list(view.entities.map((g) => `${t(`entity_${g.kind}`)}: ${g.entities.map(entity).join(', ')}`)),
      ),
      section(t('section_checklist'), checklist(view, context)),
    );
  }
  sections.push(
    section(t('section_rules'), list(rules(report, words).map(md))),
    section(t('section_limits'), list(limits(report, words).map(md))),
    `*${md(t('footer'))}*`,
  );
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function about({ article }: Report, { time, version, words }: ExportContext): string {
  const { t } = words;
  const lines = article
    ? [
        article.byline.length > 0 && t('about_byline', [sayList(article.byline, words)]),
        article.publisher,
        article.published && sayDate(article.published, words),
        article.url,
        words.plural('about_words', article.words),
      ]
    : [t('state_no_article_title')];
  lines.push(t('about_export', [version, time]));
  return list(lines.filter((l): l is string => Boolean(l)).map(md));
}

function bySource(view: Outline, { words }: ExportContext): string {
  return view.byKind
    .map(
      (group) => `### ${md(countOfKind(group, words))}\n\n${group.entries.map((e) => source(e)).join('\n')}`,
    )
    .join('\n\n');

  function source({ source: s, statements, parts }: SourceEntry, indent = ''): string {
    const head = [md(s.name ?? s.description), ...describe(s, words).map(md)].join('; ');
    return [
      `${indent}- ${head}`,
      ...statements.map((said) => `${indent}  - ${md(said.words)}`),
      ...parts.map((part) => source(part, `${indent}  `)),
    ].join('\n');
  }
}

function checklist(view: Outline, { words }: ExportContext): string {
  const { t } = words;
  return list(
    view.checklist.map((c) => {
      const possible = c.possible ? ` (${t('check_possible')})` : '';
      const evidence = c.evidence.flatMap((id) => view.annotation.get(id) ?? []);
      return [
        `${t(`check_${snake(c.item)}`)}${possible}: ${checkCount(c, words)}. ${t(`check_${snake(c.item)}_rule`)} ${checkSteps(c, words)}`.trimEnd(),
        ...evidence.map((a) => `  - “${md(a.exact)}”`),
      ].join('\n');
    }),
  );
}

const entity = (e: { name: string; role: string | null; mentions: string[] }) =>
  md(`${e.name}${e.role ? ` – ${e.role}` : ''} (${e.mentions.length})`);

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
const section = (heading: string, body: string) => body && `## ${heading}\n\n${body}`;

/** Page text must stay text: everything that Markdown would read as markup is escaped. */
function md(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+\-=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
