// One option of an options argument: read where it is written out, and taken out of the literal. Pure syntax.

import { type Ask, keep } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { ts } from '../../src/typescript.js';

/** The option's value as written; `absent` when it cannot be given, `unknown` when the code does not show it. */
export type OptionValue = 'absent' | 'unknown' | ts.Expression;

export function optionOf(options: ts.Expression | undefined, name: string, ask: Ask): OptionValue {
  if (options === undefined) return 'absent';
  if (!ts.isObjectLiteralExpression(options)) return holdsNoOptions(options, ask) ? 'absent' : 'unknown';
  let found: OptionValue = 'absent';
  for (const property of options.properties) {
    if (property.name === undefined || ts.isComputedPropertyName(property.name)) return 'unknown';
    if (nameOf(property.name) === name) found = settingOf(property);
  }
  return found;
}

/** An encoding, a mode, `undefined`: no object, so no options. */
function holdsNoOptions(node: ts.Expression, ask: Ask): boolean {
  const { any, parts } = ask.typeOf(node);
  return !any && !parts.has('object') && !ts.isSpreadElement(node);
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

function settingOf(property: ts.ObjectLiteralElementLike): OptionValue {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : 'unknown';
}

export function isTrue(value: OptionValue): boolean {
  return typeof value === 'object' && value.kind === ts.SyntaxKind.TrueKeyword;
}

export function isFalse(value: OptionValue): boolean {
  return typeof value === 'object' && value.kind === ts.SyntaxKind.FalseKeyword;
}

/**
 * `path, { bigint: true, throwIfNoEntry: false }` → `path, { bigint: true }`, and `path` alone when nothing is left.
 * `options` holds the option, written out. Undefined when a comment stands beside it.
 */
export function withoutOption(path: ts.Expression, options: ts.Expression, name: string): Part[] | undefined {
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  const { properties } = options;
  const index = properties.findIndex((property) => property.name !== undefined && nameOf(property.name) === name);
  const property = properties[index];
  const [previous, next] = [properties[index - 1], properties[index + 1]];
  if (property === undefined) return undefined;
  const { text } = options.getSourceFile();
  if (hasComment(text.slice((previous ?? path).getEnd(), next?.getStart() ?? options.getEnd()))) return undefined;
  if (!previous && !next) return [keep(path)];
  const from = next || !previous ? property.getStart() : previous.getEnd();
  const to = next ? next.getStart() : property.getEnd();
  return [{ keep: { start: path.getStart(), end: from } }, { keep: { start: to, end: options.getEnd() } }];
}

/** `null` or `undefined`, spelled out. */
export function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

export function hasComment(text: string): boolean {
  return /\/[/*]/.test(text);
}
