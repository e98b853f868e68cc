// The top level of a CommonJS script: what stands from an await to the last act of the file may run in an async function that
// is called at once, where nobody loads the file and nothing above knows of what is declared there.
import type { MainChange } from '../model.js';
import type { HazardId } from '../reasons.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import type { ClosureInput } from './upwards.js';

export interface Moved {
  readonly first: ts.Statement;
  readonly last: ts.Statement;
}

/** The statements that move into the function; undefined where they cannot. Functions below the last act stay where they are. */
export function mainFrom(node: ts.Node): Moved | undefined {
  const { statements } = node.getSourceFile();
  const index = statements.findIndex((statement) => statement.pos <= node.pos && node.end <= statement.end);
  const above = statements.slice(0, index);
  const acts = statements.findLastIndex((statement) => !ts.isFunctionDeclaration(statement)) + 1;
  // New imports are put behind the last one above.
  if (index < 0 || !above.some(isImport)) return undefined;
  for (const end of [acts, statements.length]) {
    const moved = statements.slice(index, end);
    const names = new Set(moved.flatMap(declaredIn));
    const [first] = moved;
    const last = moved.at(-1);
    const isAlone = ![...above, ...statements.slice(end)].some((statement) => mentions(statement, names));
    if (first !== undefined && last !== undefined && isAlone && moved.every(canMove)) return { first, last };
  }
  return undefined;
}

/** The last statement of a CommonJS script may start its work without waiting: a rejection ends the process as the throw did. */
export function endsMainScript(call: ts.Node, { formatOf }: Pick<ClosureInput, 'formatOf'>): boolean {
  const statement = call.parent;
  if (!ts.isExpressionStatement(statement) || !ts.isSourceFile(statement.parent)) return false;
  return statement.parent.statements.at(-1) === statement && formatOf(statement.parent.fileName) !== 'esm';
}

/** What was started before goes on while the script waits, and listeners that it adds later have missed what came before. */
export function mainHazards({ first }: Moved, node: ts.Node): { readonly id: HazardId; readonly at: ts.Node }[] {
  const { statements } = node.getSourceFile();
  const started = statements.filter((statement) => statement.end <= first.pos).find(starts);
  const listening = statements.filter((statement) => statement.pos > node.pos).find(listens);
  return [
    ...(started === undefined ? [] : [{ id: 'shared-state' as const, at: node }]),
    ...(listening === undefined ? [] : [{ id: 'late-listener' as const, at: listening }]),
  ];
}

function starts(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && !ts.isStringLiteral(statement.expression);
}

function listens(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    /^[^(]*\.(?:on|once|addListener|addEventListener|prependListener)\(/.test(statement.getText())
  );
}

export function mainChange({ first, last }: Moved): MainChange {
  const tree = first.getSourceFile();
  const [comment] = ts.getLeadingCommentRanges(tree.text, first.pos) ?? [];
  const start = comment?.pos ?? first.getStart();
  return { kind: 'main', file: tree.fileName, range: { start, end: last.end } };
}

function isImport(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement) || ts.isImportEqualsDeclaration(statement)) return true;
  return ts.isVariableStatement(statement) && /=\s*require\(/.test(statement.getText());
}

/** Not bound to the top level by its form. */
function canMove(statement: ts.Statement): boolean {
  const isExported =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);
  return (
    !isExported &&
    !ts.isImportDeclaration(statement) &&
    !ts.isImportEqualsDeclaration(statement) &&
    !ts.isExportDeclaration(statement) &&
    !ts.isExportAssignment(statement) &&
    !ts.isModuleDeclaration(statement)
  );
}

/** What a statement declares for the whole file: a `var` also from within blocks. */
function declaredIn(statement: ts.Statement): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclarationList(node)) {
      const isWide = node.parent === statement || (node.flags & ts.NodeFlags.BlockScoped) === 0;
      if (isWide) for (const { name } of node.declarations) found.push(...namesIn(name));
    }
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(statement);
  const isNamed =
    ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement);
  return isNamed ? [statement.name?.text ?? '', ...found] : found;
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

function mentions(statement: ts.Statement, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(statement, (node) => {
    found ||= ts.isIdentifier(node) && names.has(node.text);
  });
  return found;
}
