// How other modules come by a twin: beside every export of the original that may grow.

import type { ReplaceChange } from '../model.js';
import type { References } from '../reach/call-graph.js';
import type { WholeModules } from '../reach/whole-modules.js';
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { type Form, isModuleExports } from './twins-form.js';

export interface ExportsInput {
  readonly whole: WholeModules;
  /** Whether a further export of the file would be seen where it must not. */
  isShut(file: string): boolean;
}

export interface Exports {
  /** Files that export the twin by its name once `sites` are changed. */
  readonly givers: ReadonlySet<string>;
  readonly sites: readonly ReplaceChange[];
}

const none: Exports = { givers: new Set(), sites: [] };

export function exportsOf(input: ExportsInput, form: Form, newName: string, references: References): Exports {
  const own = form.node.getSourceFile().fileName;
  if (input.isShut(own) || form.holder === 'member') return none;
  if (form.holder === 'exports') return { givers: new Set([own]), sites: [] };
  if (!ts.isSourceFile(form.node.parent)) return none;
  const givers = new Set<string>(form.isExported ? [own] : []);
  const sites: ReplaceChange[] = [];
  const mentions = [...new Set<ts.Node>([...references.mentions, ...references.exports])].filter(ts.isIdentifier);
  const names = { own, name: form.name.text, newName };
  for (const mention of mentions.filter((each) => fileOf(each) === own)) {
    const site = siteOf(mention, names);
    if (site === undefined) continue;
    givers.add(own);
    sites.push(site);
  }
  // What other modules hand on by name, they get from where it is given already.
  const barrels = mentions.filter((each) => fileOf(each) !== own && !input.isShut(fileOf(each)));
  for (let before = -1; before !== sites.length; ) {
    before = sites.length;
    for (const mention of barrels) {
      const site = givers.has(fileOf(mention)) ? undefined : passedOn(input, { givers, sites }, mention, names);
      if (site === undefined) continue;
      givers.add(fileOf(mention));
      sites.push(site);
    }
  }
  return { givers, sites };
}

function fileOf(node: ts.Node): string {
  return node.getSourceFile().fileName;
}

/** `export { load } from './load'`. */
function passedOn(
  input: ExportsInput,
  exports: Exports,
  mention: ts.Identifier,
  names: Names,
): ReplaceChange | undefined {
  const { parent } = mention;
  if (!ts.isExportSpecifier(parent)) return undefined;
  const specifier = parent.parent.parent.moduleSpecifier;
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return undefined;
  const module = input.whole.resolve(fileOf(mention), specifier.text);
  return module !== undefined && gives(input, exports, module) ? siteOf(mention, names) : undefined;
}

/** Whether importers of a file see the twin there, be it through modules whose exports it repeats. */
export function gives(input: ExportsInput, { givers }: Exports, file: string, seen = new Set<string>()): boolean {
  if (givers.has(file)) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return [...input.whole.repeatedBy(file)].some((next) => gives(input, { givers, sites: [] }, next, seen));
}

interface Names {
  /** The file of the function. */
  readonly own: string;
  readonly name: string;
  readonly newName: string;
}

function siteOf(mention: ts.Identifier, { name, newName }: Names): ReplaceChange | undefined {
  const { parent } = mention;
  if (mention.text !== name) return undefined;
  if (ts.isExportSpecifier(parent)) {
    const isNamed = parent.propertyName === undefined || parent.name.text === 'default';
    return isNamed ? beside(parent, newName) : undefined;
  }
  if (ts.isShorthandPropertyAssignment(parent) || (ts.isPropertyAssignment(parent) && parent.initializer === mention))
    return isEntryOfExports(parent) && parent.name.getText() === name ? beside(parent, newName) : undefined;
  if (ts.isExportAssignment(parent)) return below(parent, (end) => `export { ${newName} }${end}`);
  if (!ts.isBinaryExpression(parent) || parent.right !== mention || !ts.isExpressionStatement(parent.parent))
    return undefined;
  const { left } = parent;
  if (left.getText() === 'module.exports')
    return below(parent.parent, (end) => `module.exports.${newName} = ${newName}${end}`);
  if (!ts.isPropertyAccessExpression(left) || !isModuleExports(left.expression) || left.name.text !== name)
    return undefined;
  return below(parent.parent, (end) => `${left.expression.getText()}.${newName} = ${newName}${end}`);
}

function isEntryOfExports(entry: ts.ObjectLiteralElement): boolean {
  const assignment = entry.parent.parent;
  return ts.isBinaryExpression(assignment) && assignment.right === entry.parent && isModuleExports(assignment.left);
}

/** A further element of a list, laid out as this one. */
function beside(element: ts.Node, text: string): ReplaceChange {
  const source = element.getSourceFile().text;
  const lineStart = source.lastIndexOf('\n', element.getStart() - 1) + 1;
  const before = source.slice(lineStart, element.getStart());
  const separator = /^[ \t]*$/.test(before) ? `,${eolOf(source)}${before}` : ', ';
  return added(element, `${separator}${text}`);
}

function below(statement: ts.Statement, text: (end: string) => string): ReplaceChange {
  const source = statement.getSourceFile().text;
  return added(statement, `${eolOf(source)}${text(source[statement.end - 1] === ';' ? ';' : '')}`);
}

function added(node: ts.Node, text: string): ReplaceChange {
  const range = rangeOf(node);
  return {
    kind: 'replace',
    file: node.getSourceFile().fileName,
    replacement: { range, form: 'value', parts: [{ keep: range }, text] },
    placement: { awaits: false, parens: false, leadingSemicolon: false },
  };
}

function eolOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
