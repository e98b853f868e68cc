// How other modules come by a twin: beside every export of the original that may grow.

import type { Part, ReplaceChange } from '../model.js';
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
  if (form.holder === 'scope' && !ts.isSourceFile(form.node.parent)) return none;
  const mentions = [...new Set<ts.Node>([...references.mentions, ...references.exports])].filter(ts.isIdentifier);
  const search = new Search(input, { own, name: form.called, newName });
  if (form.isExported || form.holder === 'exports') search.givers.add(own);
  if (form.holder === 'scope') search.inOwnFile(mentions.filter((each) => fileOf(each) === own));
  search.inOthers(mentions.filter((each) => fileOf(each) !== own && !input.isShut(fileOf(each))));
  return search;
}

/** Whether importers of a file see the twin there, be it through modules whose exports it repeats. */
export function gives(
  input: ExportsInput,
  givers: ReadonlySet<string>,
  file: string | undefined,
  seen = new Set<string>(),
): boolean {
  if (file === undefined || seen.has(file)) return false;
  seen.add(file);
  return givers.has(file) || [...input.whole.repeatedBy(file)].some((next) => gives(input, givers, next, seen));
}

/** The module that an expression holds as a whole. */
export function moduleHeldBy(input: ExportsInput, node: ts.Expression): string | undefined {
  const file = fileOf(node);
  if (ts.isCallExpression(node) && node.expression.getText() === 'require') {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument) ? input.whole.resolve(file, argument.text) : undefined;
  }
  if (!ts.isIdentifier(node)) return undefined;
  for (const { form, module, bindings } of input.whole.importsOf(file)) {
    const binding = bindings.find(({ uses }) => uses.includes(node.getStart()));
    const isWhole = binding?.imported === '*' || binding?.imported === 'default';
    if (isWhole && form !== 'alias' && form !== 'import-equals') return input.whole.resolve(file, module);
  }
  return undefined;
}

interface Names {
  /** The file of the function. */
  readonly own: string;
  readonly name: string;
  readonly newName: string;
}

class Search implements Exports {
  readonly givers = new Set<string>();
  readonly sites: ReplaceChange[] = [];
  readonly #input: ExportsInput;
  readonly #names: Names;

  constructor(input: ExportsInput, names: Names) {
    this.#input = input;
    this.#names = names;
  }

  inOwnFile(mentions: readonly ts.Identifier[]): void {
    const { own, newName } = this.#names;
    // An export by its own name serves the twin better than one as the module's default.
    for (const mention of [...mentions.filter((each) => !isDefault(each)), ...mentions.filter(isDefault)])
      if (!isDefault(mention) || !this.givers.has(own)) this.#add(own, this.#siteOf(mention, newName));
  }

  /** What other modules hand on by name, they get from where it is given already. */
  inOthers(mentions: readonly ts.Identifier[]): void {
    for (let before = -1; before !== this.sites.length; ) {
      before = this.sites.length;
      for (const mention of mentions) {
        const file = fileOf(mention);
        const value = this.givers.has(file) ? undefined : this.#valueAt(mention);
        if (value !== undefined) this.#add(file, this.#siteOf(mention, value));
      }
    }
  }

  #add(file: string, site: ReplaceChange | undefined): void {
    if (site === undefined) return;
    this.givers.add(file);
    this.sites.push(site);
  }

  /** By what another module names the twin, where it names the original. */
  #valueAt(mention: ts.Identifier): Part | undefined {
    const { parent } = mention;
    const { newName } = this.#names;
    if (ts.isExportSpecifier(parent)) {
      const specifier = parent.parent.parent.moduleSpecifier;
      const module = specifier && ts.isStringLiteral(specifier) ? specifier.text : '';
      return this.#gives(this.#input.whole.resolve(fileOf(mention), module)) ? newName : undefined;
    }
    if (ts.isPropertyAccessExpression(parent) && parent.name === mention) {
      const isGiven = this.#gives(moduleHeldBy(this.#input, parent.expression));
      return isGiven ? `${parent.expression.getText()}.${newName}` : undefined;
    }
    const facts = this.#input.whole.importsOf(fileOf(mention)).filter(({ form }) => form === 'require');
    const fact = facts.find(({ bindings }) => bindings.some(({ uses }) => uses.includes(mention.getStart())));
    if (fact === undefined || !this.#gives(this.#input.whole.resolve(fileOf(mention), fact.module))) return undefined;
    return { module: fact.module, name: newName };
  }

  #gives(file: string | undefined): boolean {
    return gives(this.#input, this.givers, file);
  }

  /** The export that a mention of the original is, with the twin beside it. */
  #siteOf(mention: ts.Identifier, value: Part): ReplaceChange | undefined {
    const { name, newName } = this.#names;
    const isMember = ts.isPropertyAccessExpression(mention.parent) && mention.parent.name === mention;
    const node = isMember ? (mention.parent as ts.PropertyAccessExpression) : mention;
    const { parent } = node;
    if (mention.text !== name) return undefined;
    if (ts.isExportSpecifier(parent)) {
      const isNamed = parent.propertyName === undefined || parent.name.text === 'default';
      return isNamed ? beside(parent, [newName]) : undefined;
    }
    if (ts.isShorthandPropertyAssignment(parent) || (ts.isPropertyAssignment(parent) && parent.initializer === node)) {
      if (!isEntryOfExports(parent) || parent.name.getText() !== name) return undefined;
      return beside(parent, isMember ? [`${newName}: `, value] : [value]);
    }
    if (ts.isExportAssignment(parent)) return below(parent, [`export { ${newName} }`]);
    const isAssigned =
      ts.isBinaryExpression(parent) && parent.right === node && ts.isExpressionStatement(parent.parent);
    return isAssigned ? this.#belowAssignment(parent, value) : undefined;
  }

  #belowAssignment({ left, parent }: ts.BinaryExpression, value: Part): ReplaceChange | undefined {
    const { name, newName } = this.#names;
    if (left.getText() === 'module.exports')
      return below(parent as ts.ExpressionStatement, [`module.exports.${newName} = `, value]);
    if (!ts.isPropertyAccessExpression(left) || !isModuleExports(left.expression) || left.name.text !== name)
      return undefined;
    return below(parent as ts.ExpressionStatement, [`${left.expression.getText()}.${newName} = `, value]);
  }
}

function fileOf(node: ts.Node): string {
  return node.getSourceFile().fileName;
}

/** `export default load`, `export { load as default }`. */
function isDefault({ parent }: ts.Identifier): boolean {
  return ts.isExportAssignment(parent) || (ts.isExportSpecifier(parent) && parent.name.text === 'default');
}

function isEntryOfExports(entry: ts.ObjectLiteralElement): boolean {
  const assignment = entry.parent.parent;
  return ts.isBinaryExpression(assignment) && assignment.right === entry.parent && isModuleExports(assignment.left);
}

/** A further element of a list, laid out as this one. */
function beside(element: ts.Node, parts: readonly Part[]): ReplaceChange {
  const source = element.getSourceFile().text;
  const lineStart = source.lastIndexOf('\n', element.getStart() - 1) + 1;
  const before = source.slice(lineStart, element.getStart());
  const separator = /^[ \t]*$/.test(before) ? `,${eolOf(source)}${before}` : ', ';
  return added(element, [separator, ...parts]);
}

function below(statement: ts.Statement, parts: readonly Part[]): ReplaceChange {
  const source = statement.getSourceFile().text;
  return added(statement, [eolOf(source), ...parts, source[statement.end - 1] === ';' ? ';' : '']);
}

function added(node: ts.Node, parts: readonly Part[]): ReplaceChange {
  const range = rangeOf(node);
  return {
    kind: 'replace',
    file: fileOf(node),
    replacement: { range, form: 'value', parts: [{ keep: range }, ...parts] },
    placement: { awaits: false, parens: false, leadingSemicolon: false },
  };
}

function eolOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
