// A command line that names its command first, or none, and asks for no help: read by the parser of yargs alone. yargs itself
// takes longer to load, and to be told of all commands, than most of what they do.
import parser from 'yargs-parser';
import { UserError } from '../workspace/user-error.js';
import type { Parsed } from './arguments.js';
import { later, loads } from './loads.js';
import { type CommandName, options } from './options.js';

export interface Plain {
  readonly name: CommandName;
  /** As yargs gives it. */
  readonly parsed: Parsed;
}

/** How options are read, by yargs as well. */
export const configuration = {
  'camel-case-expansion': false,
  'dot-notation': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
  'populate--': true,
} as const;

/** What yargs answers itself. */
const answered = /^(?:help|--(?:no-)?(?:help|version|get-yargs-completions)(?:=.*)?)$/s;

/** undefined for a command line that yargs has to make sense of. Throws `UserError` for an option without its value. */
export function readPlain(args: readonly string[]): Plain | undefined {
  const [first = ''] = args;
  const isNamed = isCommand(first);
  // What stands behind `--` is a path, whatever it looks like.
  const open = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (open.some((arg) => answered.test(arg))) return undefined;
  if (!isNamed && open.some((arg) => isCommand(arg) || arg === 'completion' || later.includes(arg))) return undefined;
  const name = isNamed ? first : 'check';
  const { argv, error } = parser.detailed(args.slice(isNamed ? 1 : 0), { ...typesOf(name), configuration });
  if (error !== null) throw complaint(error.message);
  const { _: words, ...given } = argv;
  return { name, parsed: { ...given, ...positionals(name, isNamed ? [first] : [], words.map(String)) } };
}

/** What a command has no place for stays among the words, behind its name. */
function positionals(name: CommandName, own: readonly string[], words: readonly string[]): Parsed {
  if (name === 'init') return { _: [...own, ...words] };
  return name === 'explain' ? { name: words[0], _: [...own, ...words.slice(1)] } : { paths: words, _: own };
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(loads, word);
}

function typesOf(name: CommandName): { boolean: string[]; string: string[]; narg: Record<string, number> } {
  const known = options.filter((option) => option.commands.includes(name));
  const boolean = known.filter(({ type }) => type === 'boolean').map((option) => option.name);
  // A number is told apart from a word by our own check, which says what was wrong with it.
  const string = known.filter(({ type }) => type !== 'boolean').map((option) => option.name);
  // "At least one", as yargs puts it.
  return { boolean, string, narg: Object.fromEntries(string.map((each) => [each, Number.NaN])) };
}

/** What the parser has against a command line, in our words. */
export function complaint(message: string): UserError {
  return new UserError(message.replace(/^Not enough arguments following: /, 'a value is missing after --'));
}
