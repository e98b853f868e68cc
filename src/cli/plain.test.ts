import { expect, it } from 'vitest';
import { readFlags, readPaths } from './arguments.js';
import { defineCommands } from './commands.js';
import { type Load, loads } from './loads.js';
import type { CommandName } from './options.js';
import { type Plain, readPlain } from './plain.js';

/** What yargs makes of the same words. */
async function byYargs(args: readonly string[]): Promise<Plain> {
  let found: Plain | undefined;
  const handle = (load: Load) => (parsed: Readonly<Record<string, unknown>>) => {
    const name = (Object.keys(loads) as CommandName[]).find((each) => loads[each] === load);
    if (name !== undefined) found = { name, parsed };
  };
  await defineCommands(args, handle, { listing: false, names: undefined }).parseAsync();
  if (found === undefined) throw new Error('No command was run.');
  return found;
}

/** All that commands look at, or the complaint. */
function seen({ name, parsed }: Plain): unknown {
  const words = parsed['_'];
  const isDefault = Array.isArray(words) && words.length === 0;
  try {
    return { name, isDefault, about: parsed['name'], paths: readPaths(parsed), flags: readFlags(parsed, name) };
  } catch (error) {
    return { name, complaint: String(error) };
  }
}

it.each([
  '',
  'src test/*.ts',
  'check src',
  'fix --write --scope all src -- -odd --write',
  'fix src --scope=serving --scope all',
  'fix --only fs,zlib --only sleep --skip= http',
  'fix --no-write --quiet=false --verbose true src',
  'fix --max 3 --max=x',
  'fix --min-confidence review --minConfidence safe',
  'fix -w -xy 1 src',
  'fix --un.known a --nope',
  'fix fix check',
  '--scope all src',
  '--write src -- fix2 --help',
  'fix -- check',
  '-- check --version',
  'report --output 007 1 2.50',
  'report --output -',
  'explain',
  'explain readFileSync deasync',
  'explain fs zlib crypto',
  'init --ci github stray',
  'init one two',
  'suggest --base main --dry-run --max-comments 5',
  `fix 'src/**' "a b" --ignore '"x"'`,
])('reads as yargs does: %s', async (line) => {
  const args = line.split(' ').filter((arg) => arg !== '');
  const plain = readPlain(args);
  expect(plain && seen(plain)).toEqual(seen(await byYargs(args)));
});

it.each(['fix --scope', 'fix --output --write', 'check --only'])('complains as yargs does: %s', async (line) => {
  const args = line.split(' ');
  const complaint = await byYargs(args).then(String, String);
  expect(() => readPlain(args)).toThrow(complaint.replace(/^\w+: /, ''));
});

it.each([
  '--help',
  'fix --help',
  'help fix',
  '--version',
  'fix --version=true',
  '--scope all fix',
  'src check',
  'trace',
  'completion',
  '--get-yargs-completions fix --',
])('leaves to yargs: %s', (line) => {
  expect(readPlain(line.split(' '))).toBeUndefined();
});
