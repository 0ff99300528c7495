/**
 * What it costs to read the model of names in a process that has done nothing yet: processor time of unzipping and
 * reading, median of seven processes.
 *
 *   npx tsx scripts/evaluate/entities-load.ts
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readGazetteer } from '../../src/analysis/entities/gazetteer.ts';
import { readSequenceModel } from '../../src/analysis/entities/model.ts';
import { readWordClasses } from '../../src/analysis/text/word-classes.ts';

const PROCESSES = 7;

if (process.argv.includes('--once')) {
  console.log(JSON.stringify(measure()));
} else {
  const runs = Array.from(
    { length: PROCESSES },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [...process.execArgv, process.argv[1]!, '--once']).toString(),
      ) as Record<string, number>,
  );
  for (const part of Object.keys(runs[0]!)) {
    const times = runs.map((run) => run[part]!).sort((a, b) => a - b);
    const [median, least, most] = [times[PROCESSES >> 1]!, times[0]!, times.at(-1)!];
    console.log(`${part.padEnd(14)} ${median.toFixed(1)} ms (${least.toFixed(1)}–${most.toFixed(1)})`);
  }
}

/** @returns milliseconds of processor time of each part */
function measure(): Record<string, number> {
  const zipped = ['entities', 'entities-gazetteer', 'word-classes'].map((name) =>
    readFileSync(`models/${name}.bin`),
  );
  const times: Record<string, number> = {};
  const start = process.cpuUsage();
  const timed = <T>(part: string, run: () => T): T => {
    const from = process.cpuUsage();
    const result = run();
    times[part] = milliseconds(process.cpuUsage(from));
    return result;
  };
  const [weights, gazetteer, classes] = timed('unzip', () => zipped.map((bytes) => gunzipSync(bytes)));
  timed('weights', () => readSequenceModel(weights!));
  timed('gazetteer', () => readGazetteer(gazetteer!));
  timed('word classes', () => readWordClasses(classes!));
  times.all = milliseconds(process.cpuUsage(start));
  return times;
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
