import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function annotate(args: string[], input = ''): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/annotate.mjs', ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

describe('annotate', { timeout: 120_000 }, () => {
  it('answers a line with a line, in order, tells what it cannot read, and fails at the end', async () => {
    const lines = ['{"id":"a","text":"Ortiz said so."}', 'not json', '', '{"id":"b","html":"<p>"}'].join(
      '\n',
    );
    const { status, out, err } = await annotate(['--input', 'jsonl'], lines);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b']);
    expect(err).toBe('annotate: standard input, line 2: not JSON\n');
    expect(status).toBe(1);
  });

  it('reads files and goes on after a missing one', async () => {
    const story = join(folder, 'story.txt');
    writeFileSync(story, 'Ortiz said\nso.\n\nShe left.');
    const { status, out, err } = await annotate(['--input', 'text', join(folder, 'missing.txt'), story]);
    expect(JSON.parse(out).article.text).toBe('Ortiz said so.\n\nShe left.');
    expect(err).toMatch(/^annotate: .*missing\.txt: no such file\n$/);
    expect(status).toBe(1);
  });

  it('ends well when all was read', async () => {
    expect(await annotate(['--input', 'text', '-'], 'Ortiz said so.')).toMatchObject({ status: 0, err: '' });
  });

  it('shows how it is called on a wrong option', async () => {
    const { status, out, err } = await annotate(['--format', 'pdf']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('--format json|markdown|csv');
  });
});
