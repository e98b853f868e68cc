// Options by which a call of a package is told apart: those that mean something else in the asynchronous form.
import { type CallView, type Proposal, unsupported } from '../../src/api.js';
import type { Counterpart } from './row.js';
import { optionOf } from './shapes.js';

/** Refuses calls that are given one of these options. @param why by option, completes "it is left alone, because" */
export function withoutOptions(why: Readonly<Record<string, string>>): (call: CallView) => Proposal | undefined {
  return ({ args }) => {
    for (const [name, text] of Object.entries(why)) {
      const option = args.map((arg) => optionOf(arg, name)).find((found) => found !== undefined);
      if (option !== undefined) return unsupported('argument-shape', text, option);
    }
    return undefined;
  };
}

/** A file system of somebody's own, as the option `fs`, may have the blocking functions only. */
export const withoutOwnFs = withoutOptions({
  fs: 'the file system that `fs` hands in may have no asynchronous functions',
});

/** `{ throws: false }` gives null for a file that is missing, and the asynchronous form rejects all the same. */
export const orNull: Pick<Counterpart, 'suffix' | 'unless'> = {
  suffix: ({ args }) => (optionOf(args[1], 'throws') === undefined ? '' : '.catch(() => null)'),
  unless: (call) => forgives(call) ?? withoutOwnFs(call),
};

function forgives({ args }: CallView): Proposal | undefined {
  const throws = optionOf(args[1], 'throws');
  return throws === undefined || /:\s*false$/.test(throws.getText())
    ? undefined
    : unsupported('argument-shape', 'whether it throws for a missing file is not known', throws);
}
