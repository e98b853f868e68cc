// The commands and their options in the form that yargs takes. Knows what they are called, not what they do.
import yargs, { type Argv, type Options, type PositionalOptions } from 'yargs';
import { UserError } from '../workspace/user-error.js';
import type { Parsed } from './arguments.js';
import type { Io } from './io.js';
import { type CommandName, type Option, options } from './options.js';
import { version } from './version.js';

export type Command = (parsed: Parsed, io: Io) => number | Promise<number>;
export type Load = () => Promise<Command>;
type Handle = (load: Load) => (parsed: Parsed) => void;

export interface Listing {
  /**
   * Someone asks what there is. Then yargs is told of all commands, and what may be said of their options; else of the one that is
   * run, and of no more than it takes to read a command line: to define the others takes longer than all else that it does.
   */
  readonly listing: boolean;
  readonly names: { readonly transformNames: readonly string[]; readonly explained: readonly string[] } | undefined;
}

interface CommandForm {
  /** What stands behind its name, as yargs writes it. */
  readonly takes: string;
  readonly description: string;
  readonly build: (argv: Argv) => Argv;
  readonly load: Load;
}

export function defineCommands(args: readonly string[], handle: Handle, listing: Listing): Argv {
  const forms = formsOf(listing);
  const only = listing.listing ? undefined : commandIn(args);
  if (only === undefined) return withAll(forms, withManners(yargs([...args])), handle);
  const { takes, description, build, load } = forms[only];
  const words = args[0] === only ? [only] : [];
  const run = handle(load);
  // As the only one it is the default, and bears no name.
  return withManners(yargs(args.slice(words.length))).command(`$0${takes}`, description, build, (parsed) =>
    run({ ...parsed, _: words }),
  );
}

const commandNames: readonly CommandName[] = ['check', 'fix', 'report', 'suggest', 'explain', 'init'];
const later = ['trace'];

/** undefined where yargs has to find out: what names a command may be the value of an option, or a path. */
function commandIn(args: readonly string[]): CommandName | undefined {
  const isCommand = (arg: string): boolean => [...commandNames, ...later, 'completion'].includes(arg);
  return commandNames.find((name) => name === args[0]) ?? (args.some(isCommand) ? undefined : 'check');
}

function withAll(forms: Readonly<Record<CommandName, CommandForm>>, base: Argv, handle: Handle): Argv {
  const defined = commandNames.reduce((argv, name) => {
    const { takes, description, build, load } = forms[name];
    const called = `${name}${takes}`;
    return argv.command(name === 'check' ? [called, '$0'] : called, description, build, handle(load));
  }, base);
  return withLaterCommands(defined.completion('completion', 'Print a script for completion in the shell'));
}

function formsOf(listing: Listing): Readonly<Record<CommandName, CommandForm>> {
  const withOptions = (name: CommandName) => (argv: Argv) =>
    told(
      argv,
      options.filter((option) => option.commands.includes(name)),
      listing,
    );
  const onPaths = (name: CommandName, description: string, load: Load): CommandForm => ({
    takes: ' [paths..]',
    description,
    build: (argv) => withOptions(name)(argv).positional('paths', paths),
    load,
  });
  return {
    check: onPaths('check', 'List what blocks the event loop', async () => (await import('./commands/check.js')).check),
    fix: onPaths(
      'fix',
      'Show the rewrite as a diff; --write applies it',
      async () => (await import('./commands/fix.js')).fix,
    ),
    report: onPaths('report', 'Write the dry run to a file', async () => (await import('./commands/report.js')).report),
    suggest: onPaths(
      'suggest',
      'Put suggestions on a pull or merge request',
      async () => (await import('./commands/suggest.js')).suggest,
    ),
    explain: {
      takes: ' [name]',
      description: 'Say what a finding means and what to do',
      build: (argv) => withOptions('explain')(argv).positional('name', named(listing)),
      load: async () => (await import('./commands/explain.js')).explain,
    },
    init: {
      takes: '',
      description: 'Write a commented config file, and with --ci a workflow',
      build: withOptions('init'),
      load: async () => (await import('./commands/init.js')).init,
    },
  };
}

const paths = {
  array: true,
  type: 'string',
  description: 'Files, directories or globs',
  defaultDescription: 'this package',
} as const;

function named({ names }: Listing): PositionalOptions {
  return {
    type: 'string',
    description: 'A transform, refusal reason, hazard, API or npm package',
    ...(names ? { choices: names.explained } : {}),
  };
}

function told(argv: Argv, known: readonly Option[], listing: Listing): Argv {
  if (listing.listing)
    return known.reduce((sum, option) => sum.option(option.name, yargsOption(option, listing)), argv);
  const switches = known.filter(({ type }) => type === 'boolean').map(({ name }) => name);
  // A number is told apart from a word by our own check, which says what was wrong with it.
  const texts = known.filter(({ type }) => type !== 'boolean').map(({ name }) => name);
  return argv.boolean(switches).string(texts).requiresArg(texts);
}

function withManners(base: Argv): Argv {
  return base
    .scriptName('unblock')
    .locale('en')
    .exitProcess(false)
    .version(version)
    .help()
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
    })
    .fail((message, error) => {
      // yargs hands over its own complaints as errors where a command is named, and as texts where none is.
      if (error !== undefined && error.name !== 'YError') throw error;
      throw new UserError(
        (message ?? error.message).replace(/^Not enough arguments following: /, 'a value is missing after --'),
      );
    });
}

function withLaterCommands(base: Argv): Argv {
  const refuse = (name: string) => () => {
    throw new UserError(`"unblock ${name}" is not available yet.`);
  };
  return later.reduce((argv, name) => argv.command(name, 'Not available yet', {}, refuse(name)), base);
}

function yargsOption(option: Option, { names }: Listing): Options {
  const choices = option.choices === 'transforms' ? names?.transformNames : option.choices;
  return {
    description: option.description,
    ...(option.type === 'boolean'
      ? { type: option.type }
      : { type: option.type === 'number' ? 'number' : 'string', requiresArg: true }),
    ...(choices ? { choices } : {}),
    ...(option.defaultText === undefined ? {} : { defaultDescription: option.defaultText }),
  };
}
