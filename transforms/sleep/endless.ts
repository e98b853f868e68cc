// Empty loops of which no one can tell how long they wait. They are reported with the way out, never rewritten.

import { type IdiomMatch, unsupported } from '../../src/api.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';
import { constantOf, unwrapped } from './constants.js';

/** Fewer rounds than this take about a millisecond, and may be a benchmark's warm-up. */
const manyRounds = 1e6;

/** What such loops look like in a file's text. */
export const endlessHint = [
  String.raw`\bfor\s*\([^;{}]*;[^;{}]*(?:\d[\d_]{6}|[eE]\d|\*\*?\s*\d)[^;{}]*;[^{}]*\)\s*(?:;|\{\s*\})`,
  String.raw`\bwhile\s*\(\s*(?:!\s*[\w$]+|[\w$]+\s*={2,3}\s*false)\s*\)\s*(?:;|\{\s*\})`,
];

/** Why no one can tell how long an empty loop waits; undefined for loops that are none, or that may not wait at all. */
export function endlessLoop(node: ts.Node): IdiomMatch | undefined {
  if (ts.isForStatement(node)) return countingLoop(node);
  return ts.isWhileStatement(node) ? flagLoop(node) : undefined;
}

function countingLoop(node: ts.ForStatement): IdiomMatch | undefined {
  const { condition, incrementor, statement } = node;
  if (!isEmpty(statement) || !incrementor || !condition || !ts.isBinaryExpression(condition)) return undefined;
  const rounds = constantOf(condition.right) ?? constantOf(condition.left);
  const counts = ts.isPostfixUnaryExpression(incrementor) || ts.isPrefixUnaryExpression(incrementor);
  if (rounds === undefined || rounds < manyRounds || !counts) return undefined;
  return left(node, `it counts to ${rounds}, which takes as long as the machine needs; choose a time`);
}

function flagLoop(node: ts.WhileStatement): IdiomMatch | undefined {
  const flag = isEmpty(node.statement) ? flagOf(node.expression) : undefined;
  if (flag === undefined || !isSetInCallback(flag)) return undefined;
  return left(node, `no callback can set \`${flag.text}\` while this loop runs; await what the callback belongs to`);
}

function left(node: ts.Node, detail: string): IdiomMatch {
  return { range: rangeOf(node), covers: [], proposal: unsupported('unclear-wait', detail), anchor: node };
}

function isEmpty(body: ts.Statement): boolean {
  return ts.isEmptyStatement(body) || (ts.isBlock(body) && body.statements.length === 0);
}

/** `done` of `!done` and `done === false`. */
function flagOf(condition: ts.Expression): ts.Identifier | undefined {
  const bare = unwrapped(condition);
  if (ts.isPrefixUnaryExpression(bare)) {
    const isNot = bare.operator === ts.SyntaxKind.ExclamationToken;
    return isNot && ts.isIdentifier(bare.operand) ? bare.operand : undefined;
  }
  if (!ts.isBinaryExpression(bare) || bare.right.kind !== ts.SyntaxKind.FalseKeyword) return undefined;
  return ts.isIdentifier(bare.left) ? bare.left : undefined;
}

/** A variable that starts as false and is set in a function inside of the one that waits. */
function isSetInCallback(flag: ts.Identifier): boolean {
  const owner = ts.findAncestor(flag, ts.isFunctionLike) ?? flag.getSourceFile();
  let startsFalse = false;
  let isSet = false;
  walk(owner, (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === flag.text)
      startsFalse = node.initializer?.kind === ts.SyntaxKind.FalseKeyword;
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
    const holder = ts.findAncestor(node, ts.isFunctionLike) ?? flag.getSourceFile();
    isSet ||= node.left.getText() === flag.text && holder !== owner;
  });
  return startsFalse && isSet;
}
