import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';

export interface Places {
  goTo(annotation: string): void;
  /** Annotations on screen. */
  inView: ReadonlySet<string>;
  /** Annotations that the reader has called wrong. */
  hidden: ReadonlySet<string>;
}

export const PlacesContext = createContext<Places | null>(null);

interface Props {
  /** Annotation ids; each further click goes to the next. */
  ids: readonly string[];
  children: ComponentChildren;
}

/**
 * A line of the page's words that leads to its place in the page. Plain text where there is no page, as in print.
 * The page's words keep their language and direction in an interface of another one.
 */
export function Place({ ids, children }: Props) {
  const places = useContext(PlacesContext);
  const next = useRef(0);
  if (!places || ids.length === 0)
    return (
      <span class="place" dir="auto" lang="en">
        {children}
      </span>
    );
  const isWrong = ids.every((id) => places.hidden.has(id));
  const seen = ids.some((id) => places.inView.has(id));
  const go = () => {
    places.goTo(ids[next.current % ids.length]!);
    next.current += 1;
  };
  return (
    <button
      type="button"
      class="place"
      dir="auto"
      lang="en"
      aria-current={seen ? 'location' : undefined}
      onClick={go}
    >
      {isWrong ? <del>{children}</del> : children}
      {isWrong && <span class="tag">{t('called_wrong')}</span>}
    </button>
  );
}
