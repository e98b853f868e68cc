// The commands and their options in the form that yargs takes, for help, completion, and command lines that are not plain.
// Knows what they are called, not what they do.
import yargs, { type Argv, type Options } from 'yargs';
import { UserError } from '../workspace/user-error.js';
import type { Parsed } from './arguments.js';
import { type Load, later, loads } from './loads.js';
import { type CommandName, type Option, options } from './options.js';
import { complaint, configuration } from './plain.js';
import { version } from './version.js';

type Handle = (load: Load) => (parsed: Parsed) => void;

export interface Listing {
  /** Someone asks what there is. Then choices are told to yargs, which lists and completes them. */
  readonly listing: boolean;
  readonly names: { readonly transformNames: readonly string[]; readonly explained: readonly string[] } | undefined;
}

export function defineCommands(args: readonly string[], handle: Handle, listing: Listing): Argv {
  const withOptions = (name: CommandName) => (argv: Argv) =>
    options
      .filter((option) => option.commands.includes(name))
      .reduce((sum, option) => sum.option(option.name, yargsOption(option, listing)), argv);
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
  const { check, fix, report, suggest, explain, init } = loads;
  const commands = withManners(yargs([...args]))
    .command(['check [paths..]', '$0'], 'List what blocks the event loop', withPaths('check'), handle(check))
    .command('fix [paths..]', 'Show the rewrite as a diff; --write applies it', withPaths('fix'), handle(fix))
    .command('report [paths..]', 'Write the dry run to a file', withPaths('report'), handle(report))
    .command('suggest [paths..]', 'Put suggestions on a pull or merge request', withPaths('suggest'), handle(suggest))
    .command('explain [name]', 'Say what a finding means and what to do', withName, handle(explain))
    .command('init', 'Write a commented config file, and with --ci a workflow', withOptions('init'), handle(init))
    .completion('completion', 'Print a script for completion in the shell');
  return withLaterCommands(commands);
}

function withManners(base: Argv): Argv {
  return base
    .scriptName('unblock')
    .locale('en')
    .exitProcess(false)
    .version(version)
    .help()
    .parserConfiguration(configuration)
    .fail((message, error) => {
      // yargs hands over its own complaints as errors where a command is named, and as texts where none is.
      if (error !== undefined && error.name !== 'YError') throw error;
      throw complaint(message ?? error.message);
    });
}

function withLaterCommands(base: Argv): Argv {
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
    ...(option.type === 'boolean' ? { type: option.type } : { type, requiresArg: true }),
    ...(listing && choices ? { choices } : {}),
    ...(option.defaultText === undefined ? {} : { defaultDescription: option.defaultText }),
  };
}
