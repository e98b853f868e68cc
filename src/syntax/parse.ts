// Text to syntax tree: parsed, never checked. Meaning comes from `types/`.
import { ts } from '../typescript.js';

/** Parses a file of any supported kind; parents are set. */
export function parse(file: string, text: string): ts.SourceFile {
  // A command without an extension is JavaScript.
  const kind = /\.\w+$/.test(file) ? undefined : ts.ScriptKind.JS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind);
}

/** The first syntax error, as `line:column message`, both from 1; undefined when the file parses. */
export function syntaxError(tree: ts.SourceFile): string | undefined {
  // The compiler keeps these on the node without declaring them; a Program would give the same list, at its price.
  const { parseDiagnostics } = tree as unknown as { readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[] };
  const [first] = parseDiagnostics;
  if (first === undefined) return undefined;
  const { line, character } = tree.getLineAndCharacterOfPosition(first.start);
  return `${line + 1}:${character + 1} ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`;
}

/** Whether the file has `import` or `export` declarations. */
export function usesImports(tree: ts.SourceFile): boolean {
  return tree.statements.some(
    (statement) =>
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isExportAssignment(statement) ||
      (ts.isImportEqualsDeclaration(statement) && ts.isExternalModuleReference(statement.moduleReference)) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true),
  );
}

/** Calls `visit` for a node and all below it, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The innermost node with exactly this range. */
export function nodeAt(tree: ts.SourceFile, start: number, end: number): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > start || node.end < end) return;
    if (node.end === end && node.getStart(tree) === start) found = node;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

export function lineOf(tree: ts.SourceFile, offset: number): number {
  return tree.getLineAndCharacterOfPosition(offset).line + 1;
}
