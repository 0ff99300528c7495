import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Options } from './options.ts';

/** One thing to annotate, or why it cannot be. `where` names it in messages: a file, or a file and line. */
export type Item =
  | { where: string; kind: 'text'; id: string | null; text: string }
  | { where: string; kind: 'html'; id: string | null; html: string; url: string | null }
  | { where: string; kind: 'error'; message: string };

/** Reads the inputs one after the other; of a `jsonl` input never more than a line is held. */
export async function* readItems(options: Pick<Options, 'input' | 'files'>): AsyncGenerator<Item> {
  for (const file of options.files) {
    const name = file === '-' ? 'standard input' : file;
    try {
      const stream = file === '-' ? process.stdin : createReadStream(file);
      if (options.input === 'jsonl') yield* readLines(stream, name);
      else yield readWhole(await bytesOf(stream), name, options.input);
    } catch (error) {
      yield { where: name, kind: 'error', message: reason(error) };
    }
  }
}

async function* readLines(stream: Readable, name: string): AsyncGenerator<Item> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number++;
    const item = readLine(line.replace(/^\uFEFF/, ''), `${name}, line ${number}`);
    if (item) yield item;
  }
}

/** Node's readline would end the process on an unreadable file; here the error reaches the caller. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    if (!chunk.includes('\n')) {
      rest += chunk;
      continue;
    }
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

/** @returns null for a blank line */
export function readLine(line: string, where: string): Item | null {
  if (!line.trim()) return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { where, kind: 'error', message: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { where, kind: 'error', message: 'not a JSON object' };
  const { id: given, text, html, url } = value as Record<string, unknown>;
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : null;
  if (typeof text === 'string') return { where, kind: 'text', id, text };
  if (typeof html === 'string')
    return { where, kind: 'html', id, html, url: typeof url === 'string' ? url : null };
  return { where, kind: 'error', message: 'neither "text" nor "html" is a string' };
}

function readWhole(bytes: Buffer, where: string, input: 'html' | 'text'): Item {
  return input === 'text'
    ? { where, kind: 'text', id: null, text: joinLines(decode(bytes, null)) }
    : { where, kind: 'html', id: null, html: decode(bytes, declaredCharset(bytes)), url: null };
}

/** Plain text as people keep it: blank lines split paragraphs, the lines of one are joined by a space. */
export function joinLines(text: string): string {
  return text
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map((paragraph) => paragraph.replace(/[^\S\n]*\r?\n[^\S\n]*/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** The charset that a page's first kilobyte declares, as browsers look for it. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** A byte order mark decides, then the declared charset, then UTF-8; an unknown charset is read as UTF-8. */
function decode(bytes: Buffer, charset: string | null): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : null;
  try {
    return new TextDecoder(marked ?? charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A file system error in words. */
function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Record<string, string> = {
    ENOENT: 'no such file',
    EACCES: 'no permission to read it',
    EISDIR: 'a folder, not a file',
  };
  return words[code ?? ''] ?? message;
}
