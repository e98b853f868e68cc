// Whether the types show that a value survives a structured clone, as it takes on its way to another thread.
import type { Uncloneable } from '../api.js';
import { isFunctionNode } from '../syntax/functions.js';
import { ts } from '../typescript.js';

/** What crosses as it is, or as what the generated modules make of it again: buffers, URLs and errors. */
const crossing =
  /^(?:Date|RegExp|ArrayBuffer|DataView|Buffer|URL|KeyObject|(?:Int|Uint|Float|BigInt|BigUint)\d+(?:Clamped)?Array|(?:Eval|Range|Reference|Syntax|Type|URI|Aggregate)?Error|ErrnoException)$/;
/** What crosses if its members do. */
const holders = /^(?:Array|ReadonlyArray|Map|ReadonlyMap|Set|ReadonlySet)$/;
const deepest = 8;

/** What keeps the value of an expression, or the result of a function, from crossing. */
export function uncloneable(checker: ts.TypeChecker, node: ts.Node): Uncloneable | undefined {
  if (!isFunctionNode(node)) return new Walk(checker).of(checker.getTypeAtLocation(node), node.getText(), 0);
  const result = checker.getSignatureFromDeclaration(node)?.getReturnType();
  if (result === undefined) return { certain: false, what: 'nothing is known of its result' };
  return new Walk(checker).of(checker.getAwaitedType(result) ?? result, 'its result', 0);
}

class Walk {
  readonly #checker: ts.TypeChecker;
  readonly #seen = new Set<ts.Type>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** @param name of the value, for people */
  of(type: ts.Type, name: string, depth: number): Uncloneable | undefined {
    const shown = name.length > 40 ? 'the value' : name.startsWith('its ') ? name : `\`${name}\``;
    if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) !== 0)
      return { certain: false, what: `the type of ${shown} is not known` };
    if ((type.flags & ts.TypeFlags.ESSymbolLike) !== 0) return { certain: true, what: `${shown} is a symbol` };
    if (type.isUnion()) return this.#worst(type.types.map((part) => this.of(part, name, depth)));
    if (type.isIntersection() && type.types.some((part) => !this.#isObject(part))) return undefined;
    if ((type.flags & ts.TypeFlags.Instantiable) !== 0) return this.#constraint(type, name, depth);
    if (!this.#isObject(type) || this.#seen.has(type) || depth > deepest) return undefined;
    this.#seen.add(type);
    const kind = this.#forbidden(type);
    if (kind !== undefined) return { certain: true, what: `${shown} is ${kind}` };
    const symbol = type.symbol?.name ?? '';
    if (this.#isDeclaredElsewhere(type) && crossing.test(symbol)) return undefined;
    if (this.#checker.isTupleType(type) || holders.test(symbol))
      return this.#worst(
        this.#checker.getTypeArguments(type as ts.TypeReference).map((part) => this.of(part, `${name}[…]`, depth + 1)),
      );
    return this.#members(type, name, depth);
  }

  #isObject(type: ts.Type): boolean {
    return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  }

  #constraint(type: ts.Type, name: string, depth: number): Uncloneable | undefined {
    const constraint = this.#checker.getBaseConstraintOfType(type);
    if (constraint === undefined || constraint === type)
      return { certain: false, what: `the type of ${name} is not known` };
    return this.of(constraint, name, depth + 1);
  }

  #forbidden(type: ts.Type): string | undefined {
    if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) return 'a function';
    if (this.#checker.getPropertyOfType(type, 'then') !== undefined) return 'a promise';
    const { symbol } = type;
    if (symbol?.name === 'SharedArrayBuffer') return 'memory that both threads would see';
    const isClass = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0;
    return isClass && !(this.#isDeclaredElsewhere(type) && crossing.test(symbol.name))
      ? `an instance of the class ${symbol.name}`
      : undefined;
  }

  #members(type: ts.Type, name: string, depth: number): Uncloneable | undefined {
    const index = [type.getStringIndexType(), type.getNumberIndexType()].filter((each) => each !== undefined);
    return this.#worst([
      ...index.map((each) => this.of(each, `${name}[…]`, depth + 1)),
      ...type.getProperties().map((member) => {
        if (member.name.startsWith('__@iterator'))
          return { certain: true, what: `${name.startsWith('its ') ? name : `\`${name}\``} is an iterator` };
        if ((member.flags & ts.SymbolFlags.Method) !== 0)
          return { certain: true, what: `\`${name.startsWith('its ') ? '' : `${name}.`}${member.name}\` is a method` };
        return this.of(this.#checker.getTypeOfSymbol(member), `${name}.${member.name}`, depth + 1);
      }),
    ]);
  }

  #worst(found: readonly (Uncloneable | undefined)[]): Uncloneable | undefined {
    return found.find((each) => each?.certain) ?? found.find((each) => each !== undefined);
  }

  /** In a declaration file: of the language, of Node.js, of a package. */
  #isDeclaredElsewhere(type: ts.Type): boolean {
    return (type.symbol?.declarations ?? []).some((declaration) => declaration.getSourceFile().isDeclarationFile);
  }
}
