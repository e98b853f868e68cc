// Members of modules of which types say nothing: TypeScript gives `require('./store')` and `exports` the type `any`.
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { identifierAt, isTakenApart } from './declaration.js';
import type { WholeModules } from './whole-modules.js';
import type { Name } from './words.js';

export interface UntypedModulesInput {
  readonly whole: WholeModules;
  readonly trees: Trees;
  readonly oracle: Oracle;
}

/** The file whose export a member is: `require('./store').load`, `store.load`, `const { load } = store`, `exports.load`. */
export function fileOfMember(input: UntypedModulesInput, id: Name): string | undefined {
  const holder = holderOf(id);
  return holder && fileOfModule(input, holder, true);
}

/** The file that a variable stands for: `const store = require('./store')`. */
export function fileOfVariable(input: UntypedModulesInput, { parent }: ts.Identifier): string | undefined {
  return ts.isVariableDeclaration(parent) && parent.initializer
    ? fileOfModule(input, parent.initializer, false)
    : undefined;
}

/** `let store; beforeEach(() => { store = require('./store') })`. */
function fileOfAssigned(input: UntypedModulesInput, name: ts.Identifier): string | undefined {
  let found: string | undefined;
  walk(name.getSourceFile(), (node) => {
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
    if (ts.isIdentifier(node.left) && node.left.text === name.text) found ??= fileOfModule(input, node.right, false);
  });
  return found;
}

function holderOf(id: Name): ts.Expression | undefined {
  const { parent } = id;
  if (ts.isPropertyAccessExpression(parent) && parent.name === id) return parent.expression;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === id) return parent.expression;
  if (!isTakenApart(parent) || (parent.propertyName ?? parent.name) !== id) return undefined;
  const declaration = parent.parent.parent;
  return ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
}

function fileOfModule(input: UntypedModulesInput, node: ts.Expression, follows: boolean): string | undefined {
  const { fileName } = node.getSourceFile();
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isAwaitExpression(node))
    return fileOfModule(input, node.expression, follows);
  if (/^(?:module\.)?exports$/.test(node.getText())) return fileName;
  if (ts.isCallExpression(node)) return fileOfLoad(input, node);
  if (!follows || !ts.isIdentifier(node)) return undefined;
  const [declared] = input.oracle.definitionsOf(fileName, rangeOf(node)) ?? [];
  const name = declared?.file === fileName ? identifierAt(input.trees.of(fileName), declared.at) : undefined;
  return name && (fileOfVariable(input, name) ?? fileOfAssigned(input, name));
}

/** `require`, `import`, and what tests load modules with: `proxyquire`, `jest.requireActual`, `esmock`. */
export function fileOfLoad(
  { whole }: Pick<UntypedModulesInput, 'whole'>,
  { arguments: [module] }: ts.CallExpression,
): string | undefined {
  if (module === undefined || !ts.isStringLiteralLike(module)) return undefined;
  return whole.resolve(module.getSourceFile().fileName, module.text);
}
