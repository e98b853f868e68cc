// From what yargs parsed to checked flags. Knows the table of options and nothing of what they do.
import { UserError } from '../workspace/user-error.js';
import { didYouMean, nearest } from './nearest.js';
import { type CommandName, configKey, type Option, options } from './options.js';
import { checkedBy, type Flags, flagsSchema } from './schema.js';
import { optionName } from './settings.js';

export type Parsed = Readonly<Record<string, unknown>>;

/** Keys that yargs adds. */
const own = ['_', '--', '$0', 'help', 'version', 'paths', 'name'];

const commands = ['check', 'fix', 'report', 'suggest', 'trace', 'explain', 'init', 'completion'];

/** Throws `UserError` for an option that does not exist, belongs elsewhere, or has a value that it cannot have, and for a word too many. */
export function readFlags(parsed: Parsed, command: CommandName): Flags {
  const [, extra] = Array.isArray(parsed['_']) ? parsed['_'] : [];
  if (extra !== undefined) throw unplaced(String(extra), command);
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (own.includes(name) || value === undefined) continue;
    const option = options.find((known) => known.name === name);
    if (!option) throw unknownOption(name, command);
    if (!option.commands.includes(command)) throw misplaced(option);
    values[configKey(name)] = flagValue(option, value);
  }
  const result = checkedBy(flagsSchema, values, optionName);
  if ('complaint' in result) throw new UserError(result.complaint);
  return result.values;
}

function flagValue(option: Option, value: unknown): unknown {
  if (option.type === 'list') return splitList(value);
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  // `Number('')` is 0, and an empty value is a mistake.
  return option.type === 'number' && last !== '' ? Number(last) : last;
}

function splitList(value: unknown): string[] {
  const items = (Array.isArray(value) ? value : [value]).flatMap((item) => String(item).split(','));
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function unknownOption(name: string, command: CommandName): UserError {
  const known = options.filter((option) => option.commands.includes(command)).map((option) => optionName(option.name));
  const written = name.length === 1 ? `-${name}` : `--${name}`;
  return new UserError(`unknown option "${written}"${didYouMean(written, known, 'see "unblock --help".')}`);
}

function unplaced(word: string, command: CommandName): UserError {
  const taken = command === 'explain' ? 'one name at a time' : 'no paths: it writes for the whole package';
  return new UserError(`"unblock ${command}" takes ${taken}. Leave "${word}" out.`);
}

function misplaced(option: Option): UserError {
  return new UserError(`--${option.name} belongs to "unblock ${option.commands[0]}".`);
}

/** Paths as given; yargs gives what stands behind `--` apart. Throws `UserError` for an empty one: a variable held nothing. */
export function readPaths(parsed: Parsed): string[] {
  const paths = Array.isArray(parsed['paths']) ? parsed['paths'] : [];
  const rest = Array.isArray(parsed['--']) ? parsed['--'] : [];
  const words = [...paths, ...rest].map(String);
  if (words.includes('')) throw new UserError('a path is empty: name one, or leave it out for the whole package.');
  return words;
}

/** The better message for a mistyped command, which yargs takes for a path of `check`; else the error as it was. */
export function mistypedCommand(parsed: Parsed, error: unknown): unknown {
  const isDefault = Array.isArray(parsed['_']) && parsed['_'].length === 0;
  const [word = ''] = readPaths(parsed);
  const meant = nearest(word, commands);
  if (!isDefault || !/^[a-z]+$/i.test(word) || meant === undefined) return error;
  if (!(error instanceof UserError) || !error.message.includes(`"${word}"`)) return error;
  return new UserError(`there is no command and no path "${word}"; did you mean "unblock ${meant}"?`);
}
