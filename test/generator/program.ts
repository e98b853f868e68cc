// A whole program: functions spread over files, each calling earlier ones, and a last one that calls all the rest.
import { argument, block, indented, marksIn, withoutMarks } from './code.js';
import { kinds } from './functions.js';
import { type Expression, typeNames, written } from './grammar.js';
import type { Kind } from './kinds.js';
import { SourceFile, type Style } from './modules.js';
import { Scope } from './scope.js';
import type { FunctionShape, ProgramShape } from './shapes.js';
import { convertibleSites, type Unit } from './unit.js';

/** A program as text. */
export interface Program {
  readonly style: Style;
  readonly files: ReadonlyMap<string, string>;
  readonly entry: string;
  /** Blocking calls that a perfect rewrite would convert, as `file:line:column`. */
  readonly convertible: ReadonlySet<string>;
}

const mainFile = 4;
const words = ['load', 'read', 'check', 'list', 'count', 'find', 'scan'];

/** @param salt goes into every name that other files see, so that programs can share a package */
export function build(shape: ProgramShape, style: Style, salt: string): Program {
  const files: SourceFile[] = [];
  const sites = { next: 0 };
  for (const [index, file] of shape.files.entries()) files.push(new SourceFile(style, index, file, files, sites));
  const homes = shape.functions.map(({ file }) => file).sort((a, b) => a - b);
  const units: Unit[] = [];
  const modules: Unit[] = [];
  for (const [index, each] of shape.functions.entries()) {
    const file = files[homes[index] ?? 0]!;
    if (shape.constant?.file === file.index && file.constants.length === 0)
      modules.push(writeConstant(shape.constant.value, file, units));
    units.push(declared(each, { name: `${words[index]}${index}${salt}`, file, units: [...units] }));
  }
  const main = writeMain(shape, files[mainFile]!, units);
  const used = files.filter((file) => file.body.length > 0);
  const barrel = files[mainFile]!.barrel();
  const texts = [...used.map((file) => [file.name, file.text()] as const), ...(barrel === undefined ? [] : [barrel])];
  const convertible = convertibleSites([...units, ...modules, main]);
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

/** `const limit = …;` where a file begins: only ES modules can wait there. It calls functions of earlier files. */
function writeConstant(value: Expression, file: SourceFile, units: readonly Unit[]): Unit {
  const unit = {
    ...blank,
    index: units.length,
    name: `limit${file.index}`,
    symbol: '',
    file: file.index,
    sites: [],
    uses: [],
  };
  const place = { barrier: file.style === 'cjs', isAsync: false, weight: 1, returns: undefined, isQuiet: true };
  const text = argument(value(new Scope({ unit, file, units: [...units], next: 0 }, [], place)));
  file.body.push(
    `const ${unit.name} = (() => {`,
    '  try {',
    `    return ${text};`,
    '  } catch {',
    '    return 1;',
    '  }',
    '})();',
    '',
  );
  file.constants.push(unit.name);
  return unit;
}

const blank: Omit<Unit, 'index' | 'name' | 'symbol' | 'file' | 'sites' | 'uses'> = {
  type: 'number',
  isAsync: false,
  isBarrier: false,
  cost: 1,
  isPure: true,
  call: () => ({ text: '', rank: 0 }),
  reference: () => undefined,
};

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
  const names = ['n', ...(kind.hasThis ? ['this.size'] : []), ...file.constants];
  const locals = names.map((each) => ({ name: each, type: 'number' as const, isWritable: false }));
  const scope = new Scope({ unit, file, units, next: 0 }, locals, place);
  const body = [...written(shape.body, scope), `return ${argument(shape.result[type](scope))};`];
  const gives = isAsync ? `Promise<${typeNames[type]}>` : typeNames[type];
  const head = file.style === 'ts' ? `(n: number): ${gives}` : '(n)';
  made.declaration = kind.declare({ name, isAsync, isTyped: file.style === 'ts', head, gives, body });
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
