// The command line: from arguments to a command, and from whatever happens to an exit status.
import yargs, { type Argv } from 'yargs';
import { UserError } from '../workspace/user-error.js';
import type { Parsed } from './arguments.js';
import { check } from './commands/check.js';
import { explain, names } from './commands/explain.js';
import { fix } from './commands/fix.js';
import { init } from './commands/init.js';
import { errorText } from './errors.js';
import { endQuietlyOnClosedPipe, type Io, processIo, widthOf } from './io.js';
import { type CommandName, type Option, options } from './options.js';
import { transforms } from './transforms.js';
import { version } from './version.js';

type Command = (parsed: Parsed, io: Io) => number | Promise<number>;

export async function main(argv: readonly string[] = process.argv): Promise<void> {
  endQuietlyOnClosedPipe();
  process.exitCode = await runCommand(argv.slice(2), processIo());
}

/** Runs one command and gives its exit status: 0, 1, or 2 when it could not run or finish. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const completing = args.includes('--get-yargs-completions');
  // yargs checks choices with a message of several lines; it gets them where it only lists them.
  const listing = completing || args.includes('--help');
  let status = 0;
  const handle = (command: Command) => async (parsed: Parsed) => {
    if (!completing) status = await command(parsed, io);
  };
  try {
    await defineCommands(yargs([...args]), listing, handle)
      .wrap(widthOf(io.stdout))
      .parseAsync();
    return status;
  } catch (error) {
    io.stderr.write(errorText(error, args.includes('--verbose')));
    return 2;
  }
}

type Handle = (command: Command) => (parsed: Parsed) => Promise<void>;

function defineCommands(base: Argv, listing: boolean, handle: Handle): Argv {
  const paths = (name: CommandName) => (argv: Argv) =>
    optionsOf(argv, name, listing).positional('paths', {
      array: true,
      type: 'string',
      description: 'Files, directories or globs; default: this package',
    });
  const named = (argv: Argv) =>
    optionsOf(argv, 'explain', listing).positional('name', {
      type: 'string',
      description: 'A transform, refusal reason, hazard or API',
      ...(listing ? { choices: names() } : {}),
    });
  return withLaterCommands(withManners(base))
    .command(['check [paths..]', '$0'], 'List what blocks the event loop', paths('check'), handle(check))
    .command('fix [paths..]', 'Show the rewrite as a diff; --write applies it', paths('fix'), handle(fix))
    .command('explain [name]', 'Say what a finding means and what to do', named, handle(explain))
    .command('init', 'Write a commented config file', (argv) => optionsOf(argv, 'init', listing), handle(init))
    .completion('completion', 'Print a script for completion in the shell');
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
      throw error ?? new UserError(message);
    });
}

function withLaterCommands(base: Argv): Argv {
  const later = ['report', 'suggest', 'trace'];
  return later.reduce(
    (argv, name) =>
      argv.command(
        name,
        'Not available yet',
        (builder: Argv) => builder,
        () => {
          throw new UserError(`"unblock ${name}" is not available yet.`);
        },
      ),
    base,
  );
}

function optionsOf(argv: Argv, command: CommandName, listing: boolean): Argv {
  return options
    .filter((option) => option.commands.includes(command))
    .reduce((sum, option) => sum.option(option.name, yargsOption(option, listing)), argv);
}

function yargsOption(option: Option, listing: boolean) {
  const choices = option.choices === 'transforms' ? transforms.map(({ name }) => name) : option.choices;
  return {
    description: option.description,
    ...(option.type === 'boolean' ? { type: 'boolean' as const } : { type: 'string' as const, requiresArg: true }),
    ...(listing && choices ? { choices } : {}),
    ...(option.defaultText === undefined ? {} : { defaultDescription: option.defaultText }),
  };
}
