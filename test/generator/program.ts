// A whole program: functions spread over files, each calling earlier ones, and a last one that calls all the rest.
import * as fc from 'fast-check';
import { assignmentForms } from './assignments.js';
import { barrierForms } from './barriers.js';
import { callbackForms, closureForms } from './callbacks.js';
import { argument, block, indented, marksIn, withoutMarks } from './code.js';
import { expressionForms, simple } from './expressions.js';
import { type Kind, kinds } from './functions.js';
import {
  type Expression,
  type Grammar,
  type Statement,
  type Tie,
  type Type,
  typeNames,
  types,
  type Weighted,
  weighted,
  written,
} from './grammar.js';
import { type FileShape, SourceFile, type Style } from './modules.js';
import { calledReference, referenceForms } from './references.js';
import { Scope } from './scope.js';
import { statementForms } from './statements.js';
import { convertibleSites, type Unit } from './unit.js';

export interface FunctionShape {
  readonly kind: number;
  readonly file: number;
  readonly type: Type;
  readonly isAsync: boolean;
  /** Whether main catches what it throws. */
  readonly isGuarded: boolean;
  readonly body: readonly Statement[];
  readonly result: Readonly<Record<Type, Expression>>;
}

export interface ProgramShape {
  readonly functions: readonly FunctionShape[];
  readonly files: readonly FileShape[];
  readonly isMainAsync: boolean;
}

/** A program as text. */
export interface Program {
  readonly style: Style;
  readonly files: ReadonlyMap<string, string>;
  readonly entry: string;
  /** Blocking calls that a perfect rewrite would convert, as `file:line:column`. */
  readonly convertible: ReadonlySet<string>;
}

const depth = fc.createDepthIdentifier();

/** fast-check wants whole numbers. */
function scaled<Value>(forms: readonly Weighted<Value>[]): { weight: number; arbitrary: fc.Arbitrary<Value> }[] {
  return forms.map(({ weight, arbitrary }) => ({ weight: Math.round(weight * 10), arbitrary }));
}

const grammar = fc.letrec<Record<keyof Grammar, unknown>>((loose) => {
  const tie = loose as unknown as Tie;
  const [plain, callbacks] = [expressionForms(tie), callbackForms(tie)];
  const limits = { maxDepth: 5, depthIdentifier: depth, depthSize: 'small' } as const;
  const one = (type: Type) =>
    fc.oneof(
      { ...limits, withCrossShrink: true },
      ...scaled([weighted(4, simple(type)), ...plain[type], ...callbacks[type], calledReference(type, tie)]),
    );
  const statements: Weighted<Statement>[] = [
    ...statementForms(tie),
    ...closureForms(tie),
    ...assignmentForms(tie),
    ...referenceForms(tie),
    ...barrierForms(tie),
  ];
  return {
    number: one('number'),
    string: one('string'),
    boolean: one('boolean'),
    list: one('list'),
    any: fc.record({ number: tie('number'), string: tie('string'), boolean: tie('boolean'), list: tie('list') }),
    statement: fc.oneof(limits, ...scaled(statements)),
    block: fc.array(tie('statement'), { maxLength: 3, depthIdentifier: depth }),
  };
}) as { readonly [Name in keyof Grammar]: fc.Arbitrary<Grammar[Name]> };

/** An index into the kinds, by their weights. */
const kindIndex = fc
  .nat({ max: Math.round(kinds.reduce((sum, kind) => sum + kind.weight, 0) * 10) - 1 })
  .map((point) => {
    let end = 0;
    return kinds.findIndex((kind) => {
      end += kind.weight * 10;
      return point < end;
    });
  });

const someFunction: fc.Arbitrary<FunctionShape> = fc.record({
  kind: kindIndex,
  file: fc.nat({ max: 3 }),
  type: fc.constantFrom(...types),
  isAsync: fc.nat({ max: 5 }).map((pick) => pick === 5),
  isGuarded: fc.nat({ max: 5 }).map((pick) => pick < 5),
  body: fc.array(grammar.statement, { maxLength: 4 }),
  result: grammar.any,
});

const fileShape: fc.Arbitrary<FileShape> = fc.record({
  imports: fc.constantFrom('named', 'namespace', 'default', 'renamed'),
  exports: fc.constantFrom('inline', 'list', 'default-object'),
  hasNodePrefix: fc.boolean(),
  layout: fc.constantFrom('plain', 'plain', 'no-semicolons', 'windows'),
  barrel: fc.constantFrom(undefined, undefined, 'all', 'each'),
});

export const programShape: fc.Arbitrary<ProgramShape> = fc.record({
  functions: fc.array(someFunction, { minLength: 1, maxLength: 7 }),
  files: fc.array(fileShape, { minLength: 5, maxLength: 5 }),
  isMainAsync: fc.boolean(),
});

const mainFile = 4;
const words = ['load', 'read', 'check', 'list', 'count', 'find', 'scan'];

/** @param salt goes into every name that other files see, so that programs can share a package */
export function build(shape: ProgramShape, style: Style, salt: string): Program {
  const files: SourceFile[] = [];
  const sites = { next: 0 };
  for (const [index, file] of shape.files.entries()) files.push(new SourceFile(style, index, file, files, sites));
  const homes = shape.functions.map(({ file }) => file).sort((a, b) => a - b);
  const units: Unit[] = [];
  for (const [index, each] of shape.functions.entries()) {
    const file = files[homes[index] ?? 0]!;
    units.push(declared(each, { name: `${words[index]}${index}${salt}`, file, units: [...units] }));
  }
  const main = writeMain(shape, files[mainFile]!, units);
  const used = files.filter((file) => file.body.length > 0);
  const barrel = files[mainFile]!.barrel();
  const texts = [...used.map((file) => [file.name, file.text()] as const), ...(barrel === undefined ? [] : [barrel])];
  const convertible = convertibleSites([...units, main]);
  return {
    style,
    entry: files[mainFile]!.name,
    files: new Map(texts.map(([name, text]) => [name, withoutMarks(text)])),
    convertible: new Set(
      texts.flatMap(([name, text]) =>
        [...marksIn(text)].flatMap(([id, { line, column }]) =>
          convertible.has(id) ? [`${name}:${line}:${column}`] : [],
        ),
      ),
    ),
  };
}

interface Home {
  readonly name: string;
  readonly file: SourceFile;
  readonly units: readonly Unit[];
}

/** The kind that was asked for, or a plain declaration where it cannot be had. */
function kindFor(shape: FunctionShape, style: Style): Kind {
  const kind = kinds[shape.kind]!;
  const fits =
    (kind.styles?.includes(style) ?? true) &&
    (kind.only === undefined || kind.only === shape.type) &&
    (!shape.isAsync || kind.canBeAsync === true);
  return fits ? kind : kinds[0]!;
}

function declared(shape: FunctionShape, { name, file, units }: Home): Unit {
  const kind = kindFor(shape, file.style);
  const { type, isAsync } = shape;
  const made: { declaration?: ReturnType<Kind['declare']> } = {};
  const unit: Unit = {
    index: units.length,
    name,
    file: file.index,
    type,
    isAsync,
    isBarrier: kind.isBarrier ?? false,
    isPure: true,
    cost: 1,
    sites: [],
    uses: [],
    get symbol() {
      return made.declaration?.symbol ?? name;
    },
    call: (symbol, given) => made.declaration!.call(symbol, given),
    reference: (symbol) => made.declaration?.reference?.(symbol),
  };
  const place = { barrier: unit.isBarrier, isAsync, weight: 1, returns: type, isQuiet: false };
  const scope = new Scope({ unit, file, units, next: 0 }, [{ name: 'n', type: 'number', isWritable: false }], place);
  const body = [...written(shape.body, scope), `return ${argument(shape.result[type](scope))};`];
  const gives = isAsync ? `Promise<${typeNames[type]}>` : typeNames[type];
  const head = file.style === 'ts' ? `(n: number): ${gives}` : '(n)';
  made.declaration = kind.declare({ name, isAsync, head, gives, body });
  file.body.push(...made.declaration.lines, '');
  if (isAsync) unit.cost += 1;
  return unit;
}

/** Calls every function that nobody else calls. */
function writeMain(shape: ProgramShape, file: SourceFile, units: readonly Unit[]): Unit {
  const called = new Set(units.flatMap((unit) => unit.uses.map((use) => use.unit)));
  const roots = units.filter((unit) => !called.has(unit));
  const isAsync = shape.isMainAsync || roots.some((unit) => unit.isAsync);
  const main: Unit = {
    ...units[0]!,
    index: units.length,
    name: 'main',
    symbol: 'main',
    isAsync,
    isBarrier: false,
    sites: [],
    uses: [],
  };
  const lines = roots.flatMap((unit) => {
    main.uses.push({ unit, barrier: false });
    const { text } = unit.call(file.see(unit), '2');
    const call = `console.log('${unit.name}', ${unit.isAsync ? `await ${text}` : text});`;
    if (shape.functions[unit.index]?.isGuarded === false) return [call];
    return ['try {', ...indented([call]), '} catch (error) {', '  console.log(String(error));', '}'];
  });
  const gives = file.style === 'ts' ? (isAsync ? ': Promise<void>' : ': void') : '';
  file.body.push(...block(`${isAsync ? 'async ' : ''}function main()${gives}`, lines), '');
  file.body.push(isAsync && file.style !== 'cjs' ? 'await main();' : 'main();');
  return main;
}
