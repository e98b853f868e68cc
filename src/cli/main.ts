// The command line: from arguments to a command, and from whatever happens to an exit status.
// Commands are loaded when they run: they bring the compiler along, which takes a while.
import { errorText } from './errors.js';
import { endQuietlyOnClosedPipe, type Io, processIo, widthOf } from './io.js';
import { type Load, loads } from './loads.js';
import { readPlain } from './plain.js';
import { refuseSlips } from './slips.js';

export async function main(argv: readonly string[] = process.argv): Promise<void> {
  endQuietlyOnClosedPipe();
  process.exitCode = await runCommand(argv.slice(2), processIo());
}

/** Runs one command and gives its exit status: 0, 1, or 2 when it could not run or finish. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  try {
    refuseSlips(args);
    const plain = readPlain(args);
    if (plain === undefined) return await runByYargs(args, io);
    const command = await loads[plain.name]();
    return await command(plain.parsed, io);
  } catch (error) {
    io.stderr.write(errorText(error, args.includes('--verbose')));
    return 2;
  }
}

async function runByYargs(args: readonly string[], io: Io): Promise<number> {
  const { defineCommands } = await import('./commands.js');
  const completing = args.includes('--get-yargs-completions');
  let running: Promise<number> | undefined;
  // Not handed back to yargs: it would write its help first, for the case that the promise is rejected.
  const handle = (load: Load) => (parsed: Readonly<Record<string, unknown>>) => {
    // yargs runs the command also when it is asked for completions of its arguments, or for the script that asks for them.
    if (!completing && args[0] !== 'completion') running = load().then((command) => command(parsed, io));
  };
  const names = completing && wantsNames(args) ? await import('./names.js') : undefined;
  // yargs would check choices with a message of several lines; it gets them where it only lists them.
  const listing = completing || args.some((arg) => /^(?:--)?help(?:=|$)/.test(arg));
  await defineCommands(args, handle, { listing, names }).wrap(widthOf(io.stdout)).parseAsync();
  return (await running) ?? 0;
}

function wantsNames(args: readonly string[]): boolean {
  return args.includes('explain') || ['--only', '--skip'].includes(args.at(-2) ?? '');
}
