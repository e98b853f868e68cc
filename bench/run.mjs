// `npm run bench [-- --subject medium|quiet] [--runs N]`: how long a dry run takes beside other tools on the same files.
// Every command is run once to warm the disk cache, then N times, turn by turn, so that a busy machine is unfair to all
// alike. Read the ratios; seconds belong to the machine. Nothing is asserted.
//
// medium: to reach are at most 0.5 times the CPU of the ESLint run, and under 1 GB.
// quiet: no file holds a blocking name; to reach is at most 2 times the CPU of reading the files.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';
import { commandsFor } from './commands.mjs';
import { measure } from './measure.mjs';
import { subjects } from './pins.mjs';
import { prepareSubject, prepareTools } from './prepare.mjs';
import { table } from './table.mjs';

const root = path.resolve(import.meta.dirname, '..');

function readArguments() {
  const options = { runs: { type: 'string', default: '3' }, subject: { type: 'string', multiple: true } };
  const { values } = parseArgs({ options });
  const runs = Number(values.runs);
  const names = values.subject ?? Object.keys(subjects);
  if (!Number.isInteger(runs) || runs < 1 || !names.every((name) => Object.hasOwn(subjects, name))) {
    console.error(`Usage: npm run bench -- [--subject ${Object.keys(subjects).join('|')}] [--runs <1 or more>]`);
    process.exit(2);
  }
  return { runs, names };
}

/** What this build calls a hit. */
async function builtRegistry() {
  execFileSync(process.execPath, [path.join('scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' });
  const source = createJiti(import.meta.url);
  const { buildRegistry } = await source.import('../src/detect/registry.ts');
  const { transforms } = await source.import('../src/cli/transforms.ts');
  return buildRegistry(transforms.filter((transform) => !transform.optIn));
}

async function time(commands, runs) {
  const rows = commands.map((command) => ({ name: command.name, command, runs: [] }));
  for (let round = 0; round <= runs; round += 1) {
    for (const row of rows) {
      console.error(`${round === 0 ? 'warm-up' : `run ${round} of ${runs}`}: ${row.name}`);
      const run = await measure(row.command);
      if (round > 0) row.runs.push(run);
    }
  }
  return rows;
}

const { runs, names } = readArguments();
const registry = await builtRegistry();
for (const name of names) {
  const { dir, files, lines, hits } = prepareSubject(name, registry.mayHit);
  const { reference, commands } = commandsFor(name, dir, prepareTools());
  const rows = await time(commands, runs);
  const count = (number) => number.toLocaleString('en');
  console.log(
    `\n${name}: ${count(lines)} lines in ${count(files)} files; ${count(hits)} hold a blocking name; ${runs} runs`,
  );
  console.log(`${table(rows, reference)}\n  ratios: ${reference} = 1`);
}
