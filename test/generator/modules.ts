// The files of a program: how each exports, what it imports and in which style, in ES modules, CommonJS and TypeScript.
import { withoutMarks } from './code.js';
import type { Unit } from './unit.js';

export type Style = 'esm' | 'cjs' | 'ts';

export interface FileShape {
  /** How a file sees Node's modules, and its siblings. */
  readonly imports: 'named' | 'namespace' | 'default' | 'renamed';
  readonly exports: 'inline' | 'list' | 'default-object' | 'default-first';
  readonly hasNodePrefix: boolean;
  /** CommonJS asks for its siblings where it needs them, not at the top. */
  readonly loadsInPlace: boolean;
  readonly layout: 'plain' | 'no-semicolons' | 'windows';
  /** How the entry file sees its siblings: directly, or through a file that repeats what they export. */
  readonly barrel: 'all' | 'each' | undefined;
}

interface Sibling {
  readonly names: Set<string>;
  readonly isDefaultObject: boolean;
}

interface Home {
  readonly stem: string;
  readonly names: readonly string[];
}

const barrelStem = 'all';
const stems = ['paths', 'store', 'report', 'config', 'index'];

export class SourceFile {
  readonly style: Style;
  readonly index: number;
  readonly shape: FileShape;
  readonly #all: readonly SourceFile[];
  readonly #builtins = new Map<string, Set<string>>();
  /** What is imported from other files, by their stems. */
  readonly #siblings = new Map<string, Sibling>();
  /** What the entry file sees through the barrel. */
  readonly #repeated = new Map<SourceFile, Set<string>>();
  readonly #exported = new Set<string>();
  readonly #sites: { next: number };
  /** Values that the file computes while it is loaded. */
  readonly constants: string[] = [];
  #hasState = false;
  #hasHigherOrder = false;
  /** Declarations, in the order of the file. */
  readonly body: string[] = [];

  constructor(style: Style, index: number, shape: FileShape, all: readonly SourceFile[], sites: { next: number }) {
    this.style = style;
    this.index = index;
    this.shape = shape;
    this.#all = all;
    this.#sites = sites;
  }

  get stem(): string {
    return stems[this.index] ?? `file${this.index}`;
  }

  get name(): string {
    return `${this.stem}.${this.style === 'ts' ? 'ts' : 'js'}`;
  }

  nextSite(): number {
    this.#sites.next += 1;
    return this.#sites.next;
  }

  needsState(): void {
    this.#hasState = true;
  }

  /** The file's own function that calls a function. */
  higherOrder(): string {
    this.#hasHigherOrder = true;
    return 'apply';
  }

  /** The text for a function of a module of Node's. */
  builtin(module: string, name: string): string {
    const names = this.#builtins.get(module) ?? new Set();
    this.#builtins.set(module, names.add(name));
    return this.#named(name, module);
  }

  #named(name: string, holder: string): string {
    const { imports } = this.shape;
    if (imports === 'named') return name;
    return imports === 'renamed' ? `${name}Now` : `${holder}.${name}`;
  }

  /** The text for what a unit's file exports, as this file sees it. */
  see(unit: Unit): string {
    if (unit.file === this.index) return unit.symbol;
    const home = this.#all[unit.file]!;
    home.exports(unit.symbol);
    const isRepeated =
      this.shape.barrel !== undefined && this.isEntry && !home.isDefaultObject && home.defaultSymbol !== unit.symbol;
    if (isRepeated) this.#repeated.set(home, (this.#repeated.get(home) ?? new Set()).add(unit.symbol));
    const stem = isRepeated ? barrelStem : home.stem;
    if (this.style === 'cjs' && this.shape.loadsInPlace) return `(require('./${stem}')).${unit.symbol}`;
    const sibling = this.#siblings.get(stem) ?? { names: new Set(), isDefaultObject: home.isDefaultObject };
    sibling.names.add(unit.symbol);
    this.#siblings.set(stem, sibling);
    const { imports } = this.shape;
    if (home.defaultSymbol === unit.symbol && !isRepeated) return this.#seeDefault(home, unit.symbol);
    if (home.isDefaultObject) return `${stem}${imports === 'namespace' ? '.default' : ''}.${unit.symbol}`;
    return imports === 'default' && this.style !== 'cjs' ? unit.symbol : this.#named(unit.symbol, stem);
  }

  #seeDefault(home: SourceFile, symbol: string): string {
    const { imports } = this.shape;
    return imports === 'namespace' ? `${home.stem}.default` : `${symbol}Held`;
  }

  /** A whole module is required under one name. */
  get #isWhole(): boolean {
    return this.shape.imports === 'namespace' || this.shape.imports === 'default';
  }

  /** What the file exports as its default, beside the names of the others. */
  get defaultSymbol(): string | undefined {
    const [first] = this.#exported;
    return this.shape.exports === 'default-first' && this.style !== 'cjs' ? first : undefined;
  }

  get isEntry(): boolean {
    return this.index === this.#all.length - 1;
  }

  get isDefaultObject(): boolean {
    return this.style !== 'cjs' && this.shape.exports === 'default-object';
  }

  exports(symbol: string): void {
    this.#exported.add(symbol);
  }

  text(): string {
    const state = this.#hasState ? ['let total = 1;', ''] : [];
    const head = this.style === 'cjs' ? this.#requires() : this.#imports();
    const lines = [...head, ...(head.length > 0 ? [''] : []), ...state, ...this.#helpers(), ...this.#declarations()];
    return laidOut(lines, this.shape.layout);
  }

  /** The file that repeats what others export, if the entry file asks for one. */
  barrel(): readonly [name: string, text: string] | undefined {
    if (this.#repeated.size === 0) return undefined;
    const homes = [...this.#repeated].map(([home, names]) => ({ stem: home.stem, names: [...names] }));
    const lines = this.style === 'cjs' ? this.#repeatedByRequire(homes) : this.#repeatedByExport(homes);
    return [`${barrelStem}.${this.style === 'ts' ? 'ts' : 'js'}`, `${lines.join('\n')}\n`];
  }

  #repeatedByExport(homes: readonly Home[]): string[] {
    return homes.map(({ stem, names }) =>
      this.shape.barrel === 'all'
        ? `export * from './${stem}.js';`
        : `export { ${names.join(', ')} } from './${stem}.js';`,
    );
  }

  #repeatedByRequire(homes: readonly Home[]): string[] {
    if (this.shape.barrel === 'all')
      return [`module.exports = { ${homes.map(({ stem }) => `...require('./${stem}')`).join(', ')} };`];
    return homes.flatMap(({ stem, names }) => names.map((name) => `exports.${name} = require('./${stem}').${name};`));
  }

  #helpers(): string[] {
    if (!this.#hasHigherOrder) return [];
    const [run, number] = this.style === 'ts' ? [': (given: number) => number', ': number'] : ['', ''];
    return [`function apply(run${run}, given${number})${number} {`, '  return run(given) + run(1);', '}', ''];
  }

  #imports(): string[] {
    const { imports, hasNodePrefix } = this.shape;
    const lines = [...this.#builtins].map(([module, names]) => {
      const from = `'${hasNodePrefix ? 'node:' : ''}${module}';`;
      if (imports === 'namespace') return `import * as ${module} from ${from}`;
      return imports === 'default'
        ? `import ${module} from ${from}`
        : `import { ${this.#list(names, ' as ')} } from ${from}`;
    });
    const siblings = [...this.#siblings].map(([stem, { names, isDefaultObject }]) => {
      const from = `'./${stem}.js';`;
      if (imports === 'namespace') return `import * as ${stem} from ${from}`;
      if (isDefaultObject) return `import ${stem} from ${from}`;
      const first = this.#all.find((file) => file.stem === stem)?.defaultSymbol;
      if (first !== undefined && names.has(first)) return this.#withDefault(first, names, from);
      return `import { ${imports === 'default' ? [...names].join(', ') : this.#list(names, ' as ')} } from ${from}`;
    });
    return [...lines, ...siblings];
  }

  #withDefault(first: string, names: ReadonlySet<string>, from: string): string {
    const others = new Set([...names].filter((name) => name !== first));
    const rest = this.shape.imports === 'default' ? [...others].join(', ') : this.#list(others, ' as ');
    return `import ${first}Held${rest === '' ? '' : `, { ${rest} }`} from ${from}`;
  }

  #list(names: ReadonlySet<string>, as: string): string {
    return [...names].map((name) => (this.shape.imports === 'renamed' ? `${name}${as}${name}Now` : name)).join(', ');
  }

  #requires(): string[] {
    const { hasNodePrefix } = this.shape;
    const line = (name: string, names: ReadonlySet<string>, from: string): string =>
      `const ${this.#isWhole ? name : `{ ${this.#list(names, ': ')} }`} = require('${from}');`;
    return [
      ...[...this.#builtins].map(([module, names]) => line(module, names, `${hasNodePrefix ? 'node:' : ''}${module}`)),
      ...[...this.#siblings].map(([stem, { names }]) => line(stem, names, `./${stem}`)),
    ];
  }

  #declarations(): string[] {
    const names = [...this.#exported];
    if (names.length === 0) return this.body;
    const { exports } = this.shape;
    if (this.style === 'cjs') {
      return exports === 'inline'
        ? [...this.body, ...names.map((name) => `exports.${name} = ${name};`)]
        : [...this.body, `module.exports = { ${names.join(', ')} };`];
    }
    if (exports === 'default-first') {
      const [first, ...others] = names;
      return [...this.body, `export { ${[`${first} as default`, ...others].join(', ')} };`];
    }
    if (exports === 'list') return [...this.body, `export { ${names.join(', ')} };`];
    if (exports === 'default-object') return [...this.body, `export default { ${names.join(', ')} };`];
    const declaration = /^(?:async )?(?:function\*?|const|class) (\w+)/;
    return this.body.map((line) => (this.#exported.has(declaration.exec(line)?.[1] ?? '') ? `export ${line}` : line));
  }
}

/** What would go on a line that has no semicolon. */
const goesOn = /^[([`+\-/*.,?]/;

function laidOut(lines: readonly string[], layout: FileShape['layout']): string {
  const all = lines.join('\n').split('\n');
  if (layout === 'windows') return `${all.join('\r\n')}\r\n`;
  if (layout === 'plain') return `${all.join('\n')}\n`;
  const bare = all.map((line, index) => {
    const next = all.slice(index + 1).find((other) => other.trim() !== '') ?? '';
    return goesOn.test(withoutMarks(next).trim()) ? line : line.replace(/;$/, '');
  });
  return `${bare.join('\n')}\n`;
}
