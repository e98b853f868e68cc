// The text of a worker module: the imports that its code uses, then the code as it stood.
import type { FileFacts } from '../syntax/file-facts.js';
import { ts } from '../typescript.js';
import type { Extraction } from './extraction.js';
import { isExported, type Outline } from './outline.js';
import type { Root } from './roots.js';

export interface WorkerModule {
  readonly facts: FileFacts;
  readonly outline: Outline;
  readonly roots: readonly Root[];
  readonly extraction: Extraction;
  /** How the module that the code stood in is named from here: when it runs, and for its types. */
  readonly home: { readonly runs: string; readonly typed: string };
  /** It speaks CommonJS itself, and not by being compiled. */
  readonly isCommonJs: boolean;
  /** One line. */
  readonly notice: string;
}

export function workerText(module: WorkerModule): string {
  const { facts, outline, isCommonJs, notice } = module;
  const { eol } = facts.style;
  const directive = isCommonJs && /^\s*['"]use strict['"]/.test(outline.tree.text) ? [`'use strict';`, ''] : [];
  const imports = [...importsOf(module), ...homeImports(module)];
  const body = statementsOf(module);
  const exports = isCommonJs ? handedOut(module) : [];
  const blocks = [imports.join(eol), ...body, ...exports].filter((block) => block !== '');
  return `${directive.map((line) => line + eol).join('')}// ${notice}${eol}${imports.length === 0 ? eol : ''}${blocks.join(eol + eol)}${eol}`;
}

/** Each statement with the comments that belong to it, blank lines between them as they were. */
function statementsOf({ facts, outline, roots, extraction }: WorkerModule): string[] {
  const blocks: string[] = [];
  let previous: ts.Statement | undefined;
  for (const statement of outline.tree.statements) {
    const root = roots.find((each) => each.statement === statement);
    const isMoved = extraction.moved.has(statement);
    if (root === undefined && !isMoved) continue;
    const text = root === undefined ? withComments(statement) : rootText(root, outline);
    const index = outline.tree.statements.indexOf(statement);
    const isNext = previous !== undefined && outline.tree.statements[index - 1] === previous;
    const between = isNext && previous !== undefined ? outline.tree.text.slice(previous.end, startOf(statement)) : '';
    if (isNext && root === undefined && !/\n\s*\n/.test(between))
      blocks.push(`${blocks.pop()}${facts.style.eol}${text}`);
    else blocks.push(text);
    previous = statement;
  }
  return blocks;
}

function rootText({ statement }: Root, outline: Outline): string {
  const text = statement.getText().replace(/^export default (?=async |function)/, 'export ');
  const isOut = isExported(statement) || !hasModuleSyntax(outline.tree) || ts.isExpressionStatement(statement);
  return `${typedComment(statement)}${isOut ? text : `export ${text}`}`;
}

/** What JavaScript says of types in comments holds where the code goes. */
function typedComment(statement: ts.Statement): string {
  const { text, fileName } = statement.getSourceFile();
  const comment = text.slice(startOf(statement), statement.getStart());
  if (/\.[cm]?tsx?$/.test(fileName) || !/@(?:param|returns?|type|template)\b/.test(comment)) return '';
  return comment.replace(/^.*@unblock\b.*\r?\n/m, '');
}

function hasModuleSyntax(tree: ts.SourceFile): boolean {
  return tree.statements.some(
    (each) =>
      ts.isImportDeclaration(each) ||
      ts.isImportEqualsDeclaration(each) ||
      ts.isExportDeclaration(each) ||
      ts.isExportAssignment(each) ||
      isExported(each),
  );
}

/** Where the comments begin that stand directly above a statement. */
export function startOf(statement: ts.Statement): number {
  const { text } = statement.getSourceFile();
  const comments = ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [];
  let start = statement.getStart();
  for (const comment of comments.toReversed()) {
    if (
      /\n[ \t]*\r?\n/.test(text.slice(comment.end, start)) ||
      (!text.slice(comment.end, start).includes('\n') && comment.kind === ts.SyntaxKind.SingleLineCommentTrivia)
    )
      break;
    const isBehindCode = !/(?:^|\n)[ \t]*$/.test(text.slice(0, comment.pos));
    if (isBehindCode || text.startsWith('#!', comment.pos)) break;
    start = comment.pos;
  }
  return start;
}

function withComments(statement: ts.Statement): string {
  return statement.getSourceFile().text.slice(startOf(statement), statement.end);
}

/** The imports of the module, each with the names that are used. */
function importsOf({ outline, extraction, facts }: WorkerModule): string[] {
  const wanted = (name: ts.Identifier): boolean => extraction.imports.has(name.text);
  return outline.tree.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return importText(statement, wanted, facts) ?? [];
    const own = outline.declared.filter((each) => each.statement === statement);
    return own.some((each) => each.kind === 'import' && extraction.imports.has(each.name)) ? [statement.getText()] : [];
  });
}

function importText(
  statement: ts.ImportDeclaration,
  wanted: (name: ts.Identifier) => boolean,
  { style }: FileFacts,
): string | undefined {
  const { importClause: clause } = statement;
  if (clause === undefined) return undefined;
  const named = clause.namedBindings;
  const elements = named !== undefined && ts.isNamedImports(named) ? named.elements : undefined;
  const kept = elements?.filter(({ name }) => wanted(name)) ?? [];
  const parts = [
    ...(clause.name !== undefined && wanted(clause.name) ? [clause.name.text] : []),
    ...(named !== undefined && ts.isNamespaceImport(named) && wanted(named.name) ? [named.getText()] : []),
    ...(kept.length === 0
      ? []
      : [
          braced(
            kept.map((each) => each.getText()),
            style,
          ),
        ]),
  ];
  if (parts.length === 0) return undefined;
  const isWhole = kept.length === (elements?.length ?? 0) && (clause.name === undefined || wanted(clause.name));
  if (isWhole) return statement.getText();
  const type = clause.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type ' : '';
  return `import ${type}${parts.join(', ')} from ${statement.moduleSpecifier.getText()}${style.semicolon ? ';' : ''}`;
}

/** What stays where the code stood. */
function homeImports({ extraction, home, facts: { style }, isCommonJs }: WorkerModule): string[] {
  const { shared, types } = extraction;
  const end = style.semicolon ? ';' : '';
  const quoted = (name: string): string => `${style.quote}${name}${style.quote}`;
  const names = braced([...shared].sort(), style);
  return [
    ...(types.size === 0 ? [] : [`import type ${braced([...types].sort(), style)} from ${quoted(home.typed)}${end}`]),
    ...(shared.size === 0
      ? []
      : [
          isCommonJs
            ? `const ${names} = require(${quoted(home.runs)})${end}`
            : `import ${names} from ${quoted(home.runs)}${end}`,
        ]),
  ];
}

function braced(names: readonly string[], { spacedBraces }: FileFacts['style']): string {
  return spacedBraces ? `{ ${names.join(', ')} }` : `{${names.join(', ')}}`;
}

/** `module.exports = { render };`, for functions that do not export themselves as they are declared. */
function handedOut({ roots, facts }: WorkerModule): string[] {
  const names = roots.filter(({ statement }) => !ts.isExpressionStatement(statement)).map(({ name }) => name);
  return names.length === 0
    ? []
    : [`module.exports = ${braced(names, facts.style)}${facts.style.semicolon ? ';' : ''}`];
}
