// From a row's remedy to what would replace this very call.

import type { BlockingApi, CallView, Mend, Proposal, Remedy } from '../api.js';
import { imported, isAsyncCallback, isOffload, isUnsupported, promise, unsupported } from '../api.js';
import type { Receiver, Unsupported } from '../model.js';
import { ts } from '../typescript.js';

export const proposalFor = {
  /** What takes the place of a call; carries the receiver along so that the editor may go the same way. */
  call(row: BlockingApi, view: CallView, floor: string, receiver: Receiver | undefined): Proposal {
    const proposal = proposalFor.version(proposed(row.remedy, view), row.minNode, floor);
    if (isUnsupported(proposal) || receiver === undefined) return proposal;
    return { ...proposal, receiver };
  },

  /** Refuses a replacement that the oldest Node the package supports does not have. */
  version<Offered extends Mend>(proposal: Offered, minNode: string | undefined, floor: string): Offered | Unsupported {
    if (isUnsupported(proposal) || minNode === undefined || !isBelow(floor, minNode)) return proposal;
    return unsupported('node-version', `it needs Node ${minNode}, and the package supports ${floor}`);
  },

  /** Refuses a replacement whose helper module cannot be written: jscodeshift treats one file at a time. */
  helper(proposal: Mend, available: ReadonlySet<string>): Mend {
    if (isUnsupported(proposal) || isAsyncCallback(proposal)) return proposal;
    if (isOffload(proposal)) return available.has('offload') ? proposal : unsupported('helper-module');
    const wanted = proposal.parts.find(
      (part) => typeof part !== 'string' && 'helper' in part && !available.has(part.helper),
    );
    return wanted === undefined ? proposal : unsupported('helper-module');
  },

  /** For people: what takes its place. */
  instead(remedy: Remedy): string {
    if (remedy.kind === 'awaits') return `\`${remedy.name}\` of \`${remedy.module}\``;
    return remedy.kind === 'rewrites' ? remedy.instead : remedy.text;
  },
};

function proposed(remedy: Remedy, view: CallView): Proposal {
  if (remedy.kind === 'rewrites') return remedy.rewrite(view);
  if (remedy.kind === 'offloads') return unsupported('needs-worker', remedy.text);
  if (remedy.kind === 'advises') return unsupported('advised', remedy.text);
  const { node } = view;
  const rest = { start: node.expression.end, end: node.end };
  const optional = ts.isCallExpression(node) && node.questionDotToken !== undefined;
  const tail = optional ? { start: node.questionDotToken.end, end: node.end } : rest;
  return promise(node, [imported(remedy.module, remedy.name), { keep: tail }]);
}

function isBelow(floor: string, wanted: string): boolean {
  const [major = 0, minor = 0] = floor.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}
