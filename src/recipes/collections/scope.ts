// Whether a callback's own scope is needed: what it declares, and what its names would hide.
import { namesOf, visibleAt } from '../../syntax/scopes.js';
import { ts } from '../../typescript.js';
import { type Callback, walkOwn } from './call.js';
import { boundNames } from './loop-head.js';
import { canLeak } from './vars.js';

/** A loop's names are there before its collection is read; functions in the collection may have names of their own. */
export function isShadowed(collection: ts.Expression, { parameters }: Callback): boolean {
  const bound = new Set(parameters.flatMap((parameter) => boundNames(parameter.name)));
  const names = namesOf(collection.getSourceFile());
  return names.references.some(({ name, at }) => {
    if (!bound.has(name) || at < collection.pos || at >= collection.end) return false;
    const seen = visibleAt(names, name, at);
    return seen === undefined || seen.scope.start < collection.pos;
  });
}

/** Declarations that would be seen around the loop, and directives. */
export function needsOwnScope(body: ts.Block): boolean {
  let needed = false;
  walkOwn(
    body,
    (node) => {
      const isVar = ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0;
      needed ||= (isVar && !canLeak(node, body)) || ts.isFunctionDeclaration(node) || isDirective(node);
    },
    false,
  );
  return needed;
}

function isDirective(node: ts.Node): boolean {
  return ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);
}
