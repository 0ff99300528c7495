import type { Article, Segment } from './types.ts';

/** The segment that `offset` lies in, or the first after it. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the page still has the segment's characters where they were read. */
function isLive(article: Article, segment: Segment): boolean {
  const { node, nodeStart, nodeEnd, start, end } = segment;
  if (!node.isConnected || node.data.length < nodeEnd) return false;
  const now = node.data.slice(nodeStart, nodeEnd);
  const then = article.text.slice(start, end);
  return now === then || now.replace(/\s/g, ' ') === then;
}

/** Anything but white space and characters that are not shown. */
const SHOWN = /[^\s\u00ad\u200b\u2060\ufeff]/;

/**
 * Live ranges for `[start, end)` of `article.text`: one for each stretch of a text node, so that nothing
 * between the article's own words is covered.
 * @returns null when the page has changed there since it was read
 */
export function rangesFor(article: Article, start: number, end: number): Range[] | null {
  const { segments } = article;
  const spans: { node: Text; from: number; to: number }[] = [];
  for (let i = segmentAt(segments, start); i < segments.length; i++) {
    const segment = segments[i]!;
    if (segment.start >= end) break;
    if (!isLive(article, segment)) return null;
    const from = segment.nodeStart + Math.max(0, start - segment.start);
    const to = segment.nodeEnd - Math.max(0, segment.end - end);
    const last = spans.at(-1);
    const isNext = last?.node === segment.node && !SHOWN.test(segment.node.data.slice(last.to, from));
    if (isNext) last.to = to;
    else spans.push({ node: segment.node, from, to });
  }
  return spans.map(({ node, from, to }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });
}

/** Where in each text node its segments are, built once an article. */
const nodesOf = new WeakMap<Article, Map<Node, Segment[]>>();

/**
 * The offset in `article.text` of a place in a text node, for hit testing.
 * @returns null when the place is not part of the text
 */
export function offsetAt(article: Article, node: Node, nodeOffset: number): number | null {
  let nodes = nodesOf.get(article);
  if (!nodes) {
    nodes = new Map();
    for (const segment of article.segments) {
      const inNode = nodes.get(segment.node);
      if (inNode) inNode.push(segment);
      else nodes.set(segment.node, [segment]);
    }
    nodesOf.set(article, nodes);
  }
  const inNode = nodes.get(node);
  if (!inNode) return null;
  let low = 0;
  let high = inNode.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inNode[middle]!.nodeEnd < nodeOffset) low = middle + 1;
    else high = middle;
  }
  const segment = inNode[low];
  if (!segment || nodeOffset < segment.nodeStart) return null;
  return segment.start + nodeOffset - segment.nodeStart;
}
