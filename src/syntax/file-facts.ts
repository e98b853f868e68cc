// What the editor has to know of a file without its tree: imports, names, and the habits of whoever wrote it.
import { isBuiltin } from 'node:module';
import type { Range } from '../model.js';
import { ts } from '../typescript.js';
import { type ImportFact, importsOf } from './imports.js';
import { walk } from './parse.js';
import { type Names, namesOf } from './scopes.js';

export interface FileStyle {
  /** New imports are written `import … from`, not `require(…)`. */
  readonly esm: boolean;
  /** New imports of modules are written `import name = require(…)`, as all of the file are: some compiler options allow no others there. */
  readonly byEquals: boolean;
  readonly quote: '"' | "'";
  readonly semicolon: boolean;
  readonly eol: '\n' | '\r\n';
  /** Built-in modules are named with `node:`. */
  readonly nodePrefix: boolean;
  /** Extension of relative imports: as found in the file, else undefined. */
  readonly relativeExtension: string | undefined;
  /** Blank inside braces: `{ a }`. */
  readonly spacedBraces: boolean;
}

export interface FileFacts {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly ImportFact[];
  readonly names: Names;
  readonly style: FileStyle;
  /** Where an import goes when there is none to stand beside. */
  readonly insertAt: number;
}

/** @param esm whether the file's own module system has `import` */
export function fileFacts(tree: ts.SourceFile, esm: boolean): FileFacts {
  const names = namesOf(tree);
  const imports = importsOf(tree, names);
  return {
    file: tree.fileName,
    text: tree.text,
    imports,
    names,
    style: styleOf(tree, imports, esm),
    insertAt: insertionPoint(tree),
  };
}

function styleOf(tree: ts.SourceFile, imports: readonly ImportFact[], esm: boolean): FileStyle {
  const { text } = tree;
  const withSpecifier = imports.filter((fact) => fact.specifier.end > fact.specifier.start);
  const specifiers = withSpecifier.map((fact) => ({ module: fact.module, quote: text[fact.specifier.start - 1] }));
  const relative = specifiers.map((entry) => entry.module).filter((module) => module.startsWith('.'));
  const builtins = specifiers.filter((entry) => isBuiltin(entry.module));
  return {
    byEquals: isByEquals(tree, imports),
    esm: imports.some((fact) => fact.form === 'import') || (esm && !imports.some((fact) => fact.form === 'require')),
    quote: prefersDouble(
      tree,
      specifiers.map((entry) => entry.quote),
    )
      ? '"'
      : "'",
    semicolon: usesSemicolons(tree),
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    nodePrefix: builtins.length === 0 ? true : builtins.some((entry) => entry.module.startsWith('node:')),
    relativeExtension: relative.length === 0 ? undefined : (/\.[cm]?[jt]sx?$/.exec(relative[0] ?? '')?.[0] ?? ''),
    spacedBraces: !/(?:import|const|var|let)\s*\{\w/.test(text),
  };
}

/** Whoever exports or imports in another way may do so for what is new, too. */
function isByEquals(tree: ts.SourceFile, imports: readonly ImportFact[]): boolean {
  const forms = new Set(imports.filter(({ typeOnly }) => !typeOnly).map(({ form }) => form));
  if (!forms.has('import-equals') || forms.has('import') || forms.has('require')) return false;
  return !tree.statements.some(
    (statement) =>
      ts.isExportDeclaration(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
  );
}

function prefersDouble(tree: ts.SourceFile, quotes: readonly (string | undefined)[]): boolean {
  if (quotes.length > 0) return quotes.filter((quote) => quote === '"').length * 2 > quotes.length;
  let balance = 0;
  walk(tree, (node) => {
    if (ts.isStringLiteral(node) && !ts.isJsxAttribute(node.parent))
      balance += tree.text[node.getStart()] === '"' ? 1 : -1;
  });
  return balance > 0;
}

/** Whether most statements that may end in one do. */
export function usesSemicolons(tree: ts.SourceFile): boolean {
  let balance = 0;
  walk(tree, (node) => {
    if (!isTerminated(node)) return;
    balance += tree.text[node.end - 1] === ';' ? 1 : -1;
  });
  return balance >= 0;
}

function isTerminated(node: ts.Node): boolean {
  return (
    ts.isExpressionStatement(node) ||
    ts.isVariableStatement(node) ||
    ts.isReturnStatement(node) ||
    ts.isImportDeclaration(node) ||
    ts.isThrowStatement(node)
  );
}

/**
 * Behind the last import at the head of the file; else behind shebang, directives and a header comment.
 * The head ends where the file's own functions may run: what a `require` below binds is not there yet.
 */
function insertionPoint(tree: ts.SourceFile): number {
  const own = new Set(tree.statements.flatMap(callableNames));
  let end: number | undefined;
  for (const statement of tree.statements) {
    if (isImportLike(statement) || isDirective(statement)) end = lineEnd(tree.text, statement.end);
    else if (mayRun(statement, own)) break;
  }
  return end ?? headerEnd(tree);
}

/** The functions and classes that a statement declares. */
function callableNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [statement.name?.text ?? ''];
  if (!ts.isVariableStatement(statement)) return [];
  const functions = statement.declarationList.declarations.filter(holdsFunction);
  return functions.map((declaration) => declaration.name.getText());
}

function holdsFunction({ initializer }: ts.VariableDeclaration): boolean {
  return initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
}

function mayRun(statement: ts.Statement, own: ReadonlySet<string>): boolean {
  if (callableNames(statement).length > 0) return false;
  let found = false;
  walk(statement, (node) => {
    if (ts.isIdentifier(node) && own.has(node.text)) found = true;
  });
  return found;
}

function isImportLike(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement) || ts.isImportEqualsDeclaration(statement)) return true;
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.every((declaration) => isRequire(declaration.initializer))
  );
}

function isRequire(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isPropertyAccessExpression(node)) return isRequire(node.expression);
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require';
}

function isDirective(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);
}

/** A leading comment that a blank line parts from the code belongs to the file, not to its first statement. */
function headerEnd(tree: ts.SourceFile): number {
  const { text } = tree;
  const shebang = /^#!.*(?:\r?\n)?/.exec(text)?.[0].length ?? 0;
  let end = shebang;
  // Comments are collected from a line break on, and the shebang's own has been passed.
  for (const comment of ts.getLeadingCommentRanges(text, Math.max(0, shebang - 1)) ?? []) {
    const after = lineEnd(text, comment.end);
    if (/^[ \t]*\r?\n/.test(text.slice(after))) end = after;
  }
  const gap = /^(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  return end + gap;
}

/** Offset behind the line break that ends the line of `offset`. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found + 1;
}

/** The whole lines that a range stands on alone: from its line's start to behind its line break. */
export function wholeLines(text: string, range: Range): Range {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  return { start, end: lineEnd(text, range.end) };
}
