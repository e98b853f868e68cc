// The command that takes all fixes at once, for a person in the root of the repository.

import { selectionOf } from '../session.js';
import type { Settings } from '../settings.js';
import { version } from '../version.js';

/** @param from the directory that the run was for, from the root of the repository @param base empty for the default branch */
export function patchCommand(settings: Settings, from: string, base: string): string {
  const options = [...(base === '' ? [] : [`--base ${base}`]), ...selectionOf(settings), '--format patch'];
  const run = `npx unblock@${version} suggest ${options.join(' ')}`;
  return `${from === '' ? run : `(cd ${quoted(from)} && ${run})`} | git apply`;
}

function quoted(text: string): string {
  return /^[\w./@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
