import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** Shown behind the title. */
  count?: string;
  open: boolean;
  onToggle(open: boolean): void;
  children: () => ComponentChildren;
}

/** A part that opens. What it holds is built when it opens, so that a long article does not slow the page. */
export function Section({ id, title, count, open, onToggle, children }: Props) {
  return (
    <details id={id} class="section" open={open} onToggle={(e) => onToggle(e.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      {open && <div class="section-body">{children()}</div>}
    </details>
  );
}
