// What is wrong in untyped JavaScript too: unknown names, doubled names, an await where none may stand. All of it can be
// seen without checking a single type, which is what takes the time; what types say there nobody has asked for.
import { walk } from '../syntax/parse.js';
import { isReference } from '../syntax/scopes.js';
import { ts } from '../typescript.js';

/** A part of `ts.Diagnostic`, so that both are told alike. */
export type CertainError = Pick<ts.Diagnostic, 'code' | 'messageText' | 'start' | 'length'>;

const doubled = new Set([2300, 2451]);
const awaits = new Set([1103, 1308, 1378]);

/** Names that runners of tests and pages provide: untyped packages have no declaration of them, and need none. */
const ofPages = ['$', 'console', 'document'];
const ofRunners = ['before', 'beforeAll', 'describe', 'expectAsync', 'it', 'suite', 'test'];
const provided = new Set([...ofPages, ...ofRunners]);

/** @param program has bound the tree */
export function certainErrors(program: ts.Program, tree: ts.SourceFile): CertainError[] {
  const checker = program.getTypeChecker();
  const found = bound(tree).filter(({ code }) => doubled.has(code));
  let isOdd = false;
  walk(tree, (node) => {
    if (ts.isIdentifier(node) && isReference(node) && !isKnown(checker, node))
      found.push(at(node, 2304, `Cannot find name '${node.text}'.`));
    if (ts.isClassLike(node)) found.push(...doubledMembers(node));
    if (waits(node) && !isInAsync(node)) isOdd = true;
  });
  // Rare, and what is right depends on module and target: the compiler is asked.
  const misplaced = isOdd ? program.getSemanticDiagnostics(tree).filter(({ code }) => awaits.has(code)) : [];
  return [...found, ...misplaced];
}

function waits(node: ts.Node): boolean {
  return ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined);
}

/** In a function that is async by what the parser noted: a class field has left the one around it. */
function isInAsync(node: ts.Node): boolean {
  return (node.flags & ts.NodeFlags.AwaitContext) !== 0 && ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}

function isKnown(checker: ts.TypeChecker, name: ts.Identifier): boolean {
  const meaning = ts.SymbolFlags.Value | ts.SymbolFlags.ExportValue | ts.SymbolFlags.Alias;
  return (
    name.text === '' ||
    provided.has(name.text) ||
    isOfLanguage(name) ||
    checker.resolveName(name.text, name, meaning, false) !== undefined
  );
}

/** `<div>` is no name of the program's. */
function isOfLanguage({ parent, text }: ts.Identifier): boolean {
  const isTag = ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent);
  return isTag && /^[a-z]/.test(text);
}

/** The binder's errors stand on the tree; the compiler hands them out with those of types alone. */
function bound(tree: ts.SourceFile): CertainError[] {
  const { bindDiagnostics = [] } = tree as { readonly bindDiagnostics?: readonly ts.Diagnostic[] };
  return [...bindDiagnostics];
}

function doubledMembers(node: ts.ClassLikeDeclaration): CertainError[] {
  const seen = new Set<string>();
  return node.members.flatMap((member) => {
    if (!ts.isMethodDeclaration(member) && !ts.isPropertyDeclaration(member)) return [];
    const isStatic = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
    const name = member.name.getText();
    const key = `${isStatic} ${name}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [at(member.name, 2300, `Duplicate identifier '${name}'.`)];
  });
}

function at(node: ts.Node, code: number, messageText: string): CertainError {
  return { code, messageText, start: node.getStart(), length: node.getEnd() - node.getStart() };
}
