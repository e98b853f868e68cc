// Objects that a test hands to a loader in the place of a module, `proxyquire('../lib/load', { fs: { … } })`: whom they
// reach, and the member that answers the new call.

import type { InPlaceChange, Part } from '../../model.js';
import { isGenerator } from '../../syntax/async-form.js';
import { isAsync } from '../../syntax/functions.js';
import { walk } from '../../syntax/parse.js';
import { ts } from '../../typescript.js';
import type { Importers } from '../../workspace/importers.js';
import type { StandIn } from '../stand-ins.js';
import { layoutAt } from './layout.js';
import { type Injected, injectedBy, withoutExtension } from './loaders.js';
import type { NewCall } from './new-call.js';

/** Whether the object may be what a file gets for the module. */
export function reaches(tree: ts.SourceFile, standIn: StandIn, file: string, importersOf: Importers): boolean {
  const injected = injectedAt(tree, standIn);
  if (injected === undefined) return true;
  const isTarget = (other: string): boolean => withoutExtension(other) === injected.target;
  return isTarget(file) || (injected.reachesAll && [...importersOf([file])].some(isTarget));
}

/** The object has no such member: the old call passes it by, or fails on it, as the new one will. */
export function isPassedBy(tree: ts.SourceFile, standIn: StandIn, { old, name, isOfPromises }: NewCall): boolean {
  const given = injectedObject(tree, standIn);
  if (given === undefined || given.properties.some(ts.isSpreadAssignment)) return false;
  if (memberOf(given, old) !== undefined) return false;
  const promises = memberOf(given, 'promises');
  if (!isOfPromises) return memberOf(given, name) === undefined;
  if (promises === undefined) return true;
  // What a loader does not fill in failed before, and fails now.
  const isBare = isLiteral(promises) && memberOf(promises.initializer, name) === undefined;
  return isBare && injectedAt(tree, standIn)?.isFilled === false;
}

/** The object gets the member that the new call uses; undefined where what it does cannot be told. */
export function besideInjected(tree: ts.SourceFile, standIn: StandIn, call: NewCall): InPlaceChange[] | undefined {
  const given = injectedObject(tree, standIn);
  const member = given && memberOf(given, call.old);
  const fake = member === undefined ? undefined : fakeOf(member, call);
  if (given === undefined || member === undefined || fake === undefined) return undefined;
  if (!call.isOfPromises)
    return memberOf(given, call.name) === undefined ? [below(member, [`${call.name}: `, ...fake])] : undefined;
  const promises = memberOf(given, 'promises');
  if (promises === undefined) {
    const end = given.properties.at(-1) ?? member;
    return [below(end, promisesOf(given, call.home, end))];
  }
  if (!isLiteral(promises) || memberOf(promises.initializer, call.name) !== undefined) return undefined;
  const last = promises.initializer.properties.at(-1);
  return last === undefined ? undefined : [below(last, [`${call.name}: `, ...fake])];
}

/** `promises: { … }` for all that is replaced, whichever call asks first: the object can have it only once. */
function promisesOf({ properties }: ts.ObjectLiteralExpression, home: string, last: Member): Part[] {
  const { eol, indent, unit, isOwnLine } = layoutAt(last);
  const gap = isOwnLine ? `${eol}${indent}${unit}` : ' ';
  const members = properties.flatMap((member): Part[] => {
    const old = member.name?.getText() ?? '';
    const rejectsFalse = old === 'existsSync';
    const name = rejectsFalse ? 'access' : old.replace(/Sync$/, '');
    const fake =
      name === old || ofDescriptors.test(name) ? undefined : fakeOf(member, { rejectsFalse, byCallback: false });
    return fake === undefined ? [] : [`,${gap}${name}: `, ...fake];
  });
  const all = { module: `node:${home}`, name: 'promises' };
  return ['promises: {', gap, '...', all, ...members, isOwnLine ? `,${eol}${indent}}` : ' }'];
}

/** `node:fs/promises` has none of these, or gives something else. */
const ofDescriptors = /^(?:open|close|read|readv|write|writev|f\w+|opendir)$/;

/** What is injected, where it is written out. */
export function injectedObject(tree: ts.SourceFile, standIn: StandIn): ts.ObjectLiteralExpression | undefined {
  return injectedAt(tree, standIn)?.given;
}

function injectedAt(tree: ts.SourceFile, { at, of }: StandIn): Injected | undefined {
  let entry: ts.PropertyAssignment | undefined;
  walk(tree, (node) => {
    if (!ts.isPropertyAssignment(node)) return;
    const { name } = node;
    const isNamed = (ts.isStringLiteralLike(name) || ts.isIdentifier(name)) && name.text.replace(/^node:/, '') === of;
    if (isNamed && name.getStart() >= at && name.getStart() <= at + 1) entry = node;
  });
  return entry && injectedBy(entry);
}

type Member = ts.ObjectLiteralElementLike;

export function memberOf({ properties }: ts.ObjectLiteralExpression, name: string): Member | undefined {
  return properties.find(
    (property) =>
      property.name !== undefined &&
      (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name)) &&
      property.name.text === name,
  );
}

function isLiteral(
  member: Member,
): member is ts.PropertyAssignment & { readonly initializer: ts.ObjectLiteralExpression } {
  return ts.isPropertyAssignment(member) && ts.isObjectLiteralExpression(member.initializer);
}

/** The function of the old member, giving a promise or calling back. */
function fakeOf(
  member: Member,
  { rejectsFalse, byCallback }: Pick<NewCall, 'rejectsFalse' | 'byCallback'>,
): Part[] | undefined {
  const body = functionText(member);
  if (body === undefined) return undefined;
  const fake = rejectsFalse
    ? `async (...args) => { if (!(${body})(...args)) throw new Error('ENOENT'); }`
    : `async ${body}`;
  return byCallback ? [{ module: 'node:util', name: 'callbackify' }, '(', fake, ')'] : [fake];
}

/** undefined for what is no function, or none that gives its result at once. */
function functionText(member: Member): string | undefined {
  if (ts.isMethodDeclaration(member)) {
    const isPlain = member.modifiers === undefined && member.asteriskToken === undefined;
    return isPlain ? `function ${member.getText().slice(member.name.getEnd() - member.getStart())}` : undefined;
  }
  if (ts.isShorthandPropertyAssignment(member)) return `(...args) => ${member.name.text}(...args)`;
  if (!ts.isPropertyAssignment(member)) return undefined;
  const { initializer } = member;
  if (ts.isIdentifier(initializer)) return `(...args) => ${initializer.text}(...args)`;
  if (!ts.isArrowFunction(initializer) && !ts.isFunctionExpression(initializer)) return undefined;
  return isAsync(initializer) || isGenerator(initializer) ? undefined : initializer.getText();
}

/** A further entry behind one that is there. */
function below(member: Member, parts: readonly Part[]): InPlaceChange {
  const tree = member.getSourceFile();
  const { eol, indent, isOwnLine } = layoutAt(member);
  const gap = isOwnLine ? `,${eol}${indent}` : ', ';
  const end = member.getEnd();
  const replacement = { range: { start: end, end }, form: 'statement' as const, parts: [gap, ...parts] };
  const placement = { awaits: false, parens: false, leadingSemicolon: false };
  return { kind: 'replace', file: tree.fileName, replacement, placement, shared: true };
}
