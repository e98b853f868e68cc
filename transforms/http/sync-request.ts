// sync-request: a call with a response object of its own kind. A helper with the same interface takes its place, so that
// what the code does with the response stays as it is.

import {
  advises,
  type BlockingApi,
  type CallView,
  helper,
  type Proposal,
  promise,
  rewrites,
  unsupported,
} from '../../src/api.js';
import type { HazardId } from '../../src/reasons.js';
import { ts } from '../../src/typescript.js';
import { argumentsOf } from '../promisify/promisified.js';
import { requestAsync } from './helpers.js';

const why = 'Nothing else runs until the response has arrived.';

export const requestRows: readonly BlockingApi[] = [
  {
    api: 'sync-request#default',
    kind: 'http',
    why,
    minNode: '18.14',
    remedy: rewrites('`requestAsync` of a helper module with the same results and errors, over `fetch`', request),
  },
  ...['http-sync#request', 'urllib-sync#request', 'sync-request-curl#default'].map((api) => ({
    api,
    kind: 'http' as const,
    why,
    remedy: advises('Use `fetch`; options and responses of this package have other names there.'),
  })),
];

const understood = new Set(['headers', 'qs', 'json', 'body', 'timeout', 'followRedirects', 'maxRedirects']);

function request({ node, args }: CallView): Proposal {
  if (args.some((arg) => ts.isSpreadElement(arg))) return unsupported('argument-shape', 'its arguments are spread');
  const [, , options] = args;
  const foreign = options && ts.isObjectLiteralExpression(options) ? foreignOption(options) : undefined;
  if (foreign !== undefined)
    return unsupported('argument-shape', `\`fetch\` has nothing like \`${foreign.getText()}\``, foreign);
  // Options that are put together elsewhere may hold one that the helper does not know.
  const hazards: HazardId[] = options && !ts.isObjectLiteralExpression(options) ? ['http-semantics'] : [];
  return promise(node, [helper(requestAsync.name, 'requestAsync'), argumentsOf(node)], hazards);
}

/** An option that changes more than the helper can; `retry: false` and `gzip: true` say what holds anyway. */
function foreignOption(options: ts.ObjectLiteralExpression): ts.ObjectLiteralElementLike | undefined {
  return options.properties.find((property) => {
    if (ts.isSpreadAssignment(property)) return true;
    const name = property.name.getText();
    if (understood.has(name)) return false;
    const said = ts.isPropertyAssignment(property) ? property.initializer.kind : undefined;
    return (
      !(name === 'retry' && said === ts.SyntaxKind.FalseKeyword) &&
      !(name === 'gzip' && said === ts.SyntaxKind.TrueKeyword)
    );
  });
}
