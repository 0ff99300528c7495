import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

const HAS_FRAME = /<html[\s>][\s\S]*<body[\s>]/i;

/**
 * A saved page as a document without a browser. linkedom is 5–10 times as fast as jsdom but takes the tags as they are
 * written; where the page leaves out `<html>` or `<body>`, as HTML allows, or has one too many, parse5 first builds the tree
 * a browser would. Any string is a page; nothing is thrown.
 */
export function parsePage(html: string): Document {
  if (HAS_FRAME.test(html)) {
    const { document } = parseHTML(html);
    if (document.body.firstElementChild) return document;
  }
  return parseHTML(serialize(parse(html))).document;
}
