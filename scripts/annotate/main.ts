/**
 * The command line: the extension's engine without a browser. Reports go to standard output as they are made,
 * messages to standard error; the exit status is 1 when anything could not be read, 2 for a wrong command line.
 */
import { once } from 'node:events';
import { readItems } from './items.ts';
import { unpackModels } from './models.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { createWriter } from './output.ts';

/** `annotate … | head` closes the pipe: no error worth telling. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

async function run(options: Options): Promise<number> {
  let failures = 0;
  // The models are unpacked beside the main thread while the engine itself is loaded.
  const [bytes, { createReader }] = await Promise.all([unpackModels(), import('./annotate.ts')]);
  const reportOn = createReader(bytes, options.explain);
  const write = createWriter(options.format);
  for await (const item of readItems(options)) {
    try {
      if (item.kind === 'error') throw new Error(item.message);
      await print(write(await reportOn(item)));
    } catch (error) {
      failures++;
      console.error(`annotate: ${item.where}: ${(error as Error).message}`);
    }
  }
  return failures ? 1 : 0;
}

/** Waits when the reader of the pipe is slower than the analysis, so that nothing piles up. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else process.exitCode = await run(options);
} catch (error) {
  console.error(`annotate: ${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
