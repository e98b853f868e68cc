// The commands and their options in the form that yargs takes. Knows what they are called, not what they do.
import type { Argv, Options } from 'yargs';
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
   * Someone asks what there is. Then choices are told to yargs, which lists and completes them; else options are hidden from it,
   * because it lays out the help of every command that it runs, which takes longer than all else that it does.
   */
  readonly listing: boolean;
  readonly names: { readonly transformNames: readonly string[]; readonly explained: readonly string[] } | undefined;
}

export function defineCommands(base: Argv, handle: Handle, listing: Listing): Argv {
  const withOptions = (name: CommandName) => (argv: Argv) =>
    options
      .filter((option) => option.commands.includes(name))
      .reduce((sum, option) => sum.option(option.name, yargsOption(option, listing)), untold(argv, listing));
  const withPaths = (name: CommandName) => (argv: Argv) =>
    withOptions(name)(argv).positional('paths', {
      array: true,
      type: 'string',
      description: 'Files, directories or globs',
      defaultDescription: 'this package',
    });
  const withName = (argv: Argv) =>
    withOptions('explain')(argv).positional('name', {
      type: 'string',
      description: 'A transform, refusal reason, hazard, API or npm package',
      ...(listing.names ? { choices: listing.names.explained } : {}),
    });
  const check = handle(async () => (await import('./commands/check.js')).check);
  const fix = handle(async () => (await import('./commands/fix.js')).fix);
  const report = handle(async () => (await import('./commands/report.js')).report);
  const suggest = handle(async () => (await import('./commands/suggest.js')).suggest);
  const explain = handle(async () => (await import('./commands/explain.js')).explain);
  const init = handle(async () => (await import('./commands/init.js')).init);
  const commands = withManners(base)
    .command(['check [paths..]', '$0'], 'List what blocks the event loop', withPaths('check'), check)
    .command('fix [paths..]', 'Show the rewrite as a diff; --write applies it', withPaths('fix'), fix)
    .command('report [paths..]', 'Write the dry run to a file', withPaths('report'), report)
    .command('suggest [paths..]', 'Put suggestions on a pull or merge request', withPaths('suggest'), suggest)
    .command('explain [name]', 'Say what a finding means and what to do', withName, explain)
    .command('init', 'Write a commented config file, and with --ci a workflow', withOptions('init'), init)
    .completion('completion', 'Print a script for completion in the shell');
  return withLaterCommands(commands);
}

/** Without what a help would begin and end with; no type of yargs hides a positional argument, but its name does. */
function untold(argv: Argv, { listing }: Listing): Argv {
  return listing ? argv : argv.usage('').hide('help').hide('version').hide('paths').hide('name');
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
  const later = ['trace'];
  const refuse = (name: string) => () => {
    throw new UserError(`"unblock ${name}" is not available yet.`);
  };
  return later.reduce((argv, name) => argv.command(name, 'Not available yet', {}, refuse(name)), base);
}

function yargsOption(option: Option, { listing, names }: Listing): Options {
  const choices = option.choices === 'transforms' ? names?.transformNames : option.choices;
  // A number is told apart from a word by our own check, which says what was wrong with it.
  const type = option.type === 'number' && listing ? 'number' : 'string';
  return {
    description: option.description,
    hidden: !listing,
    ...(option.type === 'boolean' ? { type: option.type } : { type, requiresArg: true }),
    ...(listing && choices ? { choices } : {}),
    ...(option.defaultText === undefined ? {} : { defaultDescription: option.defaultText }),
  };
}
