// The commands, each with the way to its code, which is loaded when it runs.
import type { Parsed } from './arguments.js';
import type { Io } from './io.js';
import type { CommandName } from './options.js';

export type Command = (parsed: Parsed, io: Io) => number | Promise<number>;
export type Load = () => Promise<Command>;

export const loads: Readonly<Record<CommandName, Load>> = {
  check: async () => (await import('./commands/check.js')).check,
  fix: async () => (await import('./commands/fix.js')).fix,
  report: async () => (await import('./commands/report.js')).report,
  suggest: async () => (await import('./commands/suggest.js')).suggest,
  explain: async () => (await import('./commands/explain.js')).explain,
  init: async () => (await import('./commands/init.js')).init,
};

/** Those that may come. */
export const later = ['trace'];
