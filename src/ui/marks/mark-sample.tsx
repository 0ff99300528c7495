import type { ComponentChildren } from 'preact';
import type { MarkCategory } from '../../settings/schema.ts';
import { sampleStyle } from './sample-style.ts';

interface Props {
  category: MarkCategory;
  children: ComponentChildren;
}

/** Words drawn as the page draws them in this category. */
export function MarkSample({ category, children }: Props) {
  return (
    <span class="mark-sample" style={sampleStyle(category)}>
      {children}
    </span>
  );
}
