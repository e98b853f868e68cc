// Signatures as plain data: of functions, and of function types that somebody wrote down.
import type { Range } from '../model.js';
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { libraryDir } from './project.js';

/** What a call through a signature gives. `open`: a type parameter of a function, which each caller fills by itself. */
export type Gives = 'value' | 'promise' | 'anything' | 'guard' | 'open';

/** Where a function stands, or a function's type that somebody wrote down. */
export interface SignaturePlace {
  readonly file: string;
  /** Of the whole declaration. */
  readonly range: Range;
  /** It stands in another package, or in a declaration file that nobody wrote by hand. */
  readonly external: boolean;
}

export interface Signature extends SignaturePlace {
  readonly gives: Gives;
  /** The return type as written. */
  readonly result?: Range;
}

export function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnionOrIntersection() ? type.types.flatMap(partsOf) : [type];
}

export function isSameSignature(a: SignaturePlace, b: SignaturePlace): boolean {
  return a.file === b.file && a.range.start === b.range.start && a.range.end === b.range.end;
}

export function isOwn(signature: SignaturePlace): boolean {
  return !signature.external;
}

/** A declaration file may be the package's own: only the workspace knows which are. */
export function isExternal(node: ts.Node): boolean {
  const { fileName } = node.getSourceFile();
  return fileName.startsWith(`${libraryDir}/`) || fileName.includes('/node_modules/');
}

export function signaturesOf(checker: ts.TypeChecker, type: ts.Type): Signature[] {
  return declaredIn(type).map(([signature, declaration]) => {
    const written = resultOf(declaration);
    return {
      ...placeOf(checker, declaration),
      gives: givesOf(checker, signature, declaration, written),
      ...(written === undefined ? {} : { result: rangeOf(written) }),
    };
  });
}

/** The same without what they give, which takes the compiler longest to find out. */
export function signaturePlaces(checker: ts.TypeChecker, type: ts.Type): SignaturePlace[] {
  return declaredIn(type).map(([, declaration]) => placeOf(checker, declaration));
}

type SignatureNode = ts.SignatureDeclaration | ts.JSDocSignature;

function declaredIn(type: ts.Type): (readonly [ts.Signature, SignatureNode])[] {
  return partsOf(type).flatMap((part) =>
    part
      .getCallSignatures()
      .flatMap((signature) =>
        signature.declaration === undefined ? [] : [[signature, signature.declaration] as const],
      ),
  );
}

function placeOf(checker: ts.TypeChecker, declaration: SignatureNode): SignaturePlace {
  const body = implementationOf(checker, declaration);
  return { file: body.getSourceFile().fileName, range: rangeOf(body), external: isExternal(body) };
}

function resultOf(declaration: SignatureNode): ts.TypeNode | undefined {
  return ts.isJSDocSignature(declaration)
    ? declaration.type?.typeExpression && ts.isJSDocTypeExpression(declaration.type.typeExpression)
      ? declaration.type.typeExpression.type
      : undefined
    : declaration.type;
}

/** Overloads stand for the function below them. */
function implementationOf(checker: ts.TypeChecker, declaration: ts.Node): ts.Node {
  if (!ts.isFunctionDeclaration(declaration) && !ts.isMethodDeclaration(declaration)) return declaration;
  if (declaration.body !== undefined || declaration.name === undefined) return declaration;
  const all = checker.getSymbolAtLocation(declaration.name)?.declarations ?? [];
  return all.find((one) => 'body' in one && one.body !== undefined) ?? declaration;
}

function givesOf(
  checker: ts.TypeChecker,
  signature: ts.Signature,
  declaration: ts.Node,
  written: ts.TypeNode | undefined,
): Gives {
  if (written !== undefined && ts.isTypePredicateNode(written)) return 'guard';
  if (written !== undefined && isOpen(checker, written, declaration)) return 'open';
  const type = signature.getReturnType();
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return 'anything';
  const thenable = partsOf(type).some((part) => checker.getPropertyOfType(part, 'then') !== undefined);
  return thenable ? 'promise' : 'value';
}

/** `run: () => T` in `function wrap<T>(run: () => T)`. */
function isOpen(checker: ts.TypeChecker, written: ts.TypeNode, declaration: ts.Node): boolean {
  const [parameter] = checker.getTypeFromTypeNode(written).symbol?.declarations ?? [];
  if (parameter === undefined || !ts.isTypeParameterDeclaration(parameter)) return false;
  const holder = parameter.parent;
  return holder !== declaration && ts.isFunctionLike(holder);
}
