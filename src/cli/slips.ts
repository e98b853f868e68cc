// Words that yargs reads as something else than was meant, and says nothing: found before it, or its parser, sees them.
import { UserError } from '../workspace/user-error.js';
import { options } from './options.js';

/** What commands call their positional words: yargs would take these names for options as well. */
const positional = /^--(?:no-)?(?:paths|name)(?:=|$)/;

/** Throws `UserError` for the first of them. */
export function refuseSlips(args: readonly string[]): void {
  // What stands behind `--` is a path, whatever it looks like; completion hands over what is half written.
  if (args.includes('--get-yargs-completions')) return;
  const open = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  for (const word of open) {
    const complaint = wrongSwitch(word) ?? unknownWord(word);
    if (complaint !== undefined) throw new UserError(complaint);
  }
}

/** `--write=nonsense` would count as `--no-write`. */
function wrongSwitch(word: string): string | undefined {
  const [, name, value = ''] = /^--([\w-]+)=(.*)$/s.exec(word) ?? [];
  const isSwitch = options.some((option) => option.name === name && option.type === 'boolean');
  if (!isSwitch || /^(?:true|false)$/.test(value)) return undefined;
  return `--${name} takes no value such as "${value}": write --${name} or --no-${name}.`;
}

function unknownWord(word: string): string | undefined {
  if (positional.test(word))
    return `unknown option "${word.replace(/=.*/s, '')}"; paths and names are written without one.`;
  // `-x.mjs` would be told of as `--x.mjs`.
  const isFile = /^-[^-]\./.test(word) && !/^-\d/.test(word);
  return isFile ? `unknown option "${word}"; write a path that begins with "-" behind "--".` : undefined;
}
