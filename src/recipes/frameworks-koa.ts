// Koa sends the answer once the outermost middleware has settled: one that calls `next()` and does not wait cuts off
// what the later ones do behind an await.
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { type Contract, type Handed, waits } from './contract.js';

export function koaMiddleware({ call, callback }: Handed): Contract {
  let isCutOff = false;
  walk(call.getSourceFile(), (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'next' || node.arguments.length > 0) return;
    const isOwn = ts.findAncestor(node, (outer) => outer === callback) !== undefined;
    isCutOff ||= !isOwn && ts.isExpressionStatement(node.parent);
  });
  return isCutOff ? { kind: 'needs-value', reason: 'hurried-middleware' } : waits;
}
