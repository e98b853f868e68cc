// Runs the entry files that its parent names, one after the other in an empty directory, and sends back what each printed.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

writeFileSync('a.txt', 'alpha\n');
writeFileSync('b.txt', 'beta\n');
writeFileSync('empty.txt', '');
symlinkSync('a.txt', 'link');
mkdirSync('dir/sub', { recursive: true });
writeFileSync('dir/one.txt', 'one\n');
writeFileSync('dir/two.txt', 'two\n');

let lines = [];
const show = (value) => (typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: Infinity }));
console.log = (...values) => lines.push(values.map(show).join(' '));
const crash = (error) => lines.push(`crash ${String(error)}`);
process.on('unhandledRejection', crash);
process.on('uncaughtException', crash);

/** What keeps a process alive, by kind; the channel to the parent does too. */
const active = () => process.getActiveResourcesInfo().filter((kind) => kind !== 'Immediate').length;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Work in the thread pool is not always counted: nothing may happen for a while. */
async function settled(baseline, patience) {
  for (let quiet = 0, known = 0; quiet < patience; quiet += 2) {
    await pause(2);
    if (active() > baseline || lines.length > known) quiet = 0;
    known = lines.length;
  }
}

async function traceOf(entry, patience) {
  lines = [];
  rmSync('out', { recursive: true, force: true });
  mkdirSync('out');
  const baseline = active();
  try {
    await import(pathToFileURL(entry).href);
  } catch (error) {
    crash(error);
  }
  await settled(baseline, patience);
  return lines;
}

process.on('message', async ({ entries, patience }) => {
  for (const entry of entries) process.send(await traceOf(entry, patience));
});
