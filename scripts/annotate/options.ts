import { parseArgs } from 'node:util';

export const INPUTS = ['html', 'text', 'jsonl'] as const;
export const FORMATS = ['json', 'markdown', 'csv'] as const;

export interface Options {
  input: (typeof INPUTS)[number];
  format: (typeof FORMATS)[number];
  /** Keeps the rules and evidence that fired in the report. */
  explain: boolean;
  help: boolean;
  /** `-` is standard input; never empty. */
  files: string[];
}

export const USAGE = `annotate [options] [FILE…]        FILE - or none: standard input

  --input html|text|jsonl     html: a saved page (default); text: paragraphs split by blank lines;
                              jsonl: {"id", "text"} or {"id", "html", "url"?} a line in, one report a line out
  --format json|markdown|csv  json is the default
  --explain                   keep the rules that fired with each attribution and reply
  --help`;

/** @throws Error with a message for the user on an unknown option or value */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      input: { type: 'string', default: 'html' },
      format: { type: 'string', default: 'json' },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    input: oneOf('--input', INPUTS, values.input),
    format: oneOf('--format', FORMATS, values.format),
    explain: values.explain,
    help: values.help,
    files: positionals.length ? positionals : ['-'],
  };
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((a) => a === value);
  if (!found) throw new Error(`${option} takes ${allowed.join(', ')}; got "${value}"`);
  return found;
}
