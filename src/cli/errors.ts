// An error as the one line (two, for an internal one) that a person gets.
import { UserError } from '../workspace/user-error.js';

export function errorText(error: unknown, verbose: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  if (verbose && error instanceof Error) return `unblock: ${error.stack ?? message}\n`;
  if (error instanceof UserError) return `unblock: ${oneLine(message)}\n`;
  return `unblock: internal error: ${oneLine(message)}; run again with --verbose for the stack.\n`;
}

function oneLine(message: string): string {
  return message.trim().replace(/\s*\n\s*/g, ' ');
}
