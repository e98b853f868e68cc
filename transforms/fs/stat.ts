// Asking for a file that may be missing: `throwIfNoEntry: false` and `existsSync`, compiled into handlers of the error.
import { type CallView, imported, keepTail, type Proposal, promise } from '../../src/api.js';
import { hasSpread } from './arguments.js';
import { layoutAt } from './layout.js';
import { handler, noEntry } from './missing.js';
import { isFalse, isTrue, optionOf, withoutOption } from './options.js';
import { unclear, withPromises } from './row.js';

const option = 'throwIfNoEntry';

/** The promise functions mostly ignore the option, so it is never passed on. */
export function statOrNothing(name: 'stat' | 'lstat'): (call: CallView) => Proposal {
  // A path that leads through a file makes statSync give undefined, lstatSync throw.
  const codes = name === 'stat' ? noEntry : ['ENOENT'];
  return (call) => {
    const [path, options] = call.args;
    if (hasSpread(call)) return unclear(call, `the arguments may hold ${option}`);
    const setting = optionOf(options, option, call);
    if (setting === 'absent') return withPromises(call, name);
    if (path === undefined || options === undefined || !(isTrue(setting) || isFalse(setting))) {
      return unclear(call, `the value of ${option} cannot be told from this argument: write it out`, options);
    }
    const rest = withoutOption(path, options, option);
    if (rest === undefined) return unclear(call, `a comment beside ${option} would be lost`, options);
    const parts = [imported('node:fs/promises', name), '(', ...rest, ')'];
    if (isTrue(setting)) return promise(call.node, parts);
    return promise(call.node, [...parts, `.catch(${handler(layoutAt(call.node), codes, 'undefined')})`]);
  };
}

/** No error is told apart: existsSync answers `false` to all of them, also to arguments that are no path. */
export function accessible(call: CallView): Proposal {
  if (hasSpread(call) || call.args.length > 1) {
    return unclear(call, 'existsSync looks at its first argument only, its replacement at more: pass the path alone');
  }
  return promise(call.node, [
    imported('node:fs/promises', 'access'),
    keepTail(call.node),
    '.then(() => true, () => false)',
  ]);
}
