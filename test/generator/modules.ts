// The files of a program: how each exports, what it imports and in which style, in ES modules, CommonJS and TypeScript.
import type { Unit } from './unit.js';

export type Style = 'esm' | 'cjs' | 'ts';

export interface FileShape {
  /** How a file sees Node's modules, and its siblings. */
  readonly imports: 'named' | 'namespace' | 'default' | 'renamed';
  readonly exports: 'inline' | 'list' | 'default-object';
  readonly hasNodePrefix: boolean;
}

const stems = ['paths', 'store', 'report', 'config', 'index'];

export class SourceFile {
  readonly style: Style;
  readonly index: number;
  readonly shape: FileShape;
  readonly #all: readonly SourceFile[];
  readonly #builtins = new Map<string, Set<string>>();
  readonly #siblings = new Map<number, Set<string>>();
  readonly #exported = new Set<string>();
  readonly #sites: { next: number };
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
    const names = this.#siblings.get(unit.file) ?? new Set();
    this.#siblings.set(unit.file, names.add(unit.symbol));
    if (home.isDefaultObject && this.shape.imports !== 'namespace' && this.style !== 'cjs')
      return `${home.stem}.${unit.symbol}`;
    if (this.shape.imports === 'default' && this.style !== 'cjs' && !home.isDefaultObject) return unit.symbol;
    if (home.isDefaultObject && this.style !== 'cjs') return `${home.stem}.default.${unit.symbol}`;
    return this.#named(unit.symbol, home.stem);
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
    return `${lines.join('\n')}\n`;
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
    const siblings = [...this.#siblings].map(([index, names]) => {
      const home = this.#all[index]!;
      const from = `'./${home.stem}.js';`;
      if (imports === 'namespace') return `import * as ${home.stem} from ${from}`;
      if (home.isDefaultObject) return `import ${home.stem} from ${from}`;
      return `import { ${imports === 'default' ? [...names].join(', ') : this.#list(names, ' as ')} } from ${from}`;
    });
    return [...lines, ...siblings];
  }

  #list(names: ReadonlySet<string>, as: string): string {
    return [...names].map((name) => (this.shape.imports === 'renamed' ? `${name}${as}${name}Now` : name)).join(', ');
  }

  #requires(): string[] {
    const { imports, hasNodePrefix } = this.shape;
    const isWhole = imports === 'namespace' || imports === 'default';
    const line = (name: string, names: ReadonlySet<string>, from: string): string =>
      `const ${isWhole ? name : `{ ${this.#list(names, ': ')} }`} = require('${from}');`;
    return [
      ...[...this.#builtins].map(([module, names]) => line(module, names, `${hasNodePrefix ? 'node:' : ''}${module}`)),
      ...[...this.#siblings].map(([index, names]) =>
        line(this.#all[index]!.stem, names, `./${this.#all[index]!.stem}`),
      ),
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
    if (exports === 'list') return [...this.body, `export { ${names.join(', ')} };`];
    if (exports === 'default-object') return [...this.body, `export default { ${names.join(', ')} };`];
    const declaration = /^(?:async )?(?:function\*?|const|class) (\w+)/;
    return this.body.map((line) => (this.#exported.has(declaration.exec(line)?.[1] ?? '') ? `export ${line}` : line));
  }
}
