import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sources.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
const english = read('public/_locales/en/messages.json');
const locales = readdirSync('public/_locales');
const code = sourceFiles('src')
  .map(({ text }) => text)
  .join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

describe('message keys', () => {
  it('every key of the manifest has a message', () => {
    const used = [...manifest.matchAll(/__MSG_(\w+)__/g)].map((m) => m[1]!);
    expect(used.filter((key) => !(key in english))).toEqual([]);
  });

  it('every message is used, by its name or by a name put together', () => {
    const put = [...code.matchAll(/`([a-z][a-z_]*_)\$\{/g)].map((m) => m[1]!);
    const isUsed = (key: string) => {
      const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
      return (
        [key, stem].some((name) => code.includes(`'${name}'`)) ||
        manifest.includes(`__MSG_${key}__`) ||
        put.some((prefix) => key.startsWith(prefix))
      );
    };
    const readByTheFramework = ['locale_language', 'locale_direction'];
    expect(Object.keys(english).filter((key) => !isUsed(key) && !readByTheFramework.includes(key))).toEqual(
      [],
    );
  });

  it.each(locales)('%s has the keys and placeholders of English', (locale) => {
    const messages = read(`public/_locales/${locale}/messages.json`);
    const holes = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
    for (const [key, { message }] of Object.entries(messages)) {
      expect(english, key).toHaveProperty([key]);
      expect(holes(message), key).toEqual(holes(english[key]!.message));
    }
  });
});

describe('what is never said', () => {
  /** Verdicts on a text or its author. A sentence that says the extension gives none may name them. */
  const VERDICT =
    /\b(?:true|truth|truthful|untrue|false|falsehood|reliabl\w*|unreliabl\w*|trustworth\w*|bias\w*|fabricat\w*|fake\w*|mislead\w*|propaganda|disinformation|misinformation|lie[sd]?|lying|(?:trust|truth|quality|credibility) (?:score|grade|rating))\b/i;
  const DISCLAIMER = /\b(?:not|no|never|nothing|neither|without|whether)\b|n[’']t\b/i;

  it.each(locales)('%s passes no verdict', (locale) => {
    const sentences = Object.entries(read(`public/_locales/${locale}/messages.json`)).flatMap(
      ([key, { message }]) => message.split(/(?<=[.!?])\s+/).map((sentence) => `${key}: ${sentence}`),
    );
    expect(sentences.filter((s) => VERDICT.test(s) && !DISCLAIMER.test(s))).toEqual([]);
  });

  it.each(locales)('%s says “no reason found”, not “no reason given”', (locale) => {
    expect(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')).not.toMatch(
      /no reason (?:was |is )?given/i,
    );
  });

  it.each(['Fake news', 'This claim is true.', 'Reliable source', 'Trust score: 7'])(
    'would catch “%s”',
    (message) => {
      expect(VERDICT.test(message) && !DISCLAIMER.test(message)).toBe(true);
    },
  );
});
