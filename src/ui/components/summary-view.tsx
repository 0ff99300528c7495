import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '../../analysis/report.ts';
import { type CountedKind, outline } from '../../export/outline.ts';
import { t } from '../i18n/t.ts';
import { Findings, type SectionId } from './findings.tsx';
import { Glance } from './glance.tsx';
import { type Places, PlacesContext } from './place.tsx';

interface Props {
  report: Report;
  /** Annotations that the reader has called wrong; they stay in lists and counts, and say so. */
  hidden: readonly string[];
  /** Parts that are open from the start. */
  initiallyOpen: readonly SectionId[];
  /** Null in print, where nothing leads anywhere and everything is open. */
  page: { goTo(annotation: string): Promise<boolean>; inView: ReadonlySet<string> } | null;
}

/** One article: the glance and everything under it. */
export function SummaryView({ report, hidden, initiallyOpen, page }: Props) {
  const view = useMemo(() => outline(report), [report]);
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(new Set(initiallyOpen));
  const [lost, setLost] = useState(false);
  const target = useRef<string | null>(null);
  const goTo = page?.goTo;
  const inView = page?.inView;
  const places = useMemo<Places | null>(
    () =>
      goTo && inView
        ? {
            inView,
            hidden: new Set(hidden),
            goTo: (id) =>
              void goTo(id).then(
                (found) => setLost(!found),
                () => setLost(true),
              ),
          }
        : null,
    [goTo, inView, hidden],
  );
  useLayoutEffect(() => {
    const element = target.current && document.getElementById(target.current);
    target.current = null;
    if (!element) return;
    element.scrollIntoView({ block: 'start' });
    (element.querySelector<HTMLElement>(':scope > summary') ?? element).focus();
  });
  const toggle = (section: SectionId, now: boolean) => {
    if (open.has(section) === now) return;
    const next = new Set(open);
    if (now) next.add(section);
    else next.delete(section);
    setOpen(next);
  };
  const reveal = (section: SectionId, kind?: CountedKind) => {
    target.current = kind && kind !== 'anonymous' ? `kind-${kind}` : section;
    setOpen(new Set(open).add(section));
  };
  return (
    <PlacesContext.Provider value={places}>
      {report.summary && <Glance report={report} summary={report.summary} view={view} onReveal={reveal} />}
      <p class="said" role="status">
        {lost ? t('place_lost') : ''}
      </p>
      <Findings view={view} open={open} onToggle={toggle} />
      {hidden.length > 0 && <p class="muted">{t('hidden_marks', [hidden.length])}</p>}
    </PlacesContext.Provider>
  );
}
