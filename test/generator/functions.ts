// How a function can be declared, and how it is then called: declarations, methods of all sorts, tables, and the kinds
// that can never wait.
import { block, type Code, code, primary } from './code.js';
import type { Style } from './modules.js';

/** What a kind of declaration is told. */
export interface Wanted {
  readonly name: string;
  readonly isAsync: boolean;
  /** `(n: number): string`, or the parameters alone in JavaScript. */
  readonly head: string;
  readonly gives: string;
  readonly body: readonly string[];
}

export interface Declared {
  readonly lines: readonly string[];
  readonly symbol: string;
  call(symbol: string, argument: string): Code;
  reference?(symbol: string): string;
}

export interface Kind {
  readonly name: string;
  readonly weight: number;
  readonly styles?: readonly Style[];
  readonly canBeAsync?: boolean;
  readonly isBarrier?: boolean;
  /** Only for functions that give this. */
  readonly only?: 'string';
  declare(wanted: Wanted): Declared;
}

const plainCall = (symbol: string, argument: string): Code => code(`${symbol}(${argument})`, 'call');
const itself = (symbol: string): string => symbol;
const typed: readonly Style[] = ['ts'];
const untyped: readonly Style[] = ['esm', 'cjs'];

function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

const prefix = (wanted: Wanted): string => (wanted.isAsync ? 'async ' : '');

const alone: readonly Kind[] = [
  {
    name: 'declaration',
    weight: 6,
    canBeAsync: true,
    declare: (wanted) => ({
      lines: block(`${prefix(wanted)}function ${wanted.name}${wanted.head}`, wanted.body),
      symbol: wanted.name,
      call: plainCall,
      reference: itself,
    }),
  },
  {
    name: 'arrow',
    weight: 4,
    canBeAsync: true,
    declare: (wanted) => ({
      lines: block(`const ${wanted.name} = ${prefix(wanted)}${wanted.head} =>`, wanted.body, '};'),
      symbol: wanted.name,
      call: plainCall,
      reference: itself,
    }),
  },
  {
    name: 'function-expression',
    weight: 2,
    canBeAsync: true,
    declare: (wanted) => ({
      lines: block(`const ${wanted.name} = ${prefix(wanted)}function ${wanted.head}`, wanted.body, '};'),
      symbol: wanted.name,
      call: (symbol, argument) => code(`${symbol}.call(undefined, ${argument})`, 'call'),
      reference: itself,
    }),
  },
  {
    name: 'mutual-recursion',
    weight: 2,
    declare: ({ name, head, body }) => {
      const deep = head.replace(/\)/, `, depth = 2)`);
      const turn = (to: string): string => `if (depth > 0) return ${to}(n, depth - 1);`;
      return {
        lines: [
          ...block(`function ${name}Even${deep}`, [turn(`${name}Odd`), ...body]),
          ...block(`function ${name}Odd${deep}`, [`return ${name}Even(n, depth - 1);`]),
        ],
        symbol: `${name}Even`,
        call: plainCall,
      };
    },
  },
  {
    name: 'factory',
    weight: 1,
    declare: ({ name, head, body }) => ({
      lines: [
        ...block(`function make${capital(name)}()`, [...block(`return ${head} =>`, body, '};')]),
        `const ${name} = make${capital(name)}();`,
      ],
      symbol: name,
      call: plainCall,
      reference: itself,
    }),
  },
  {
    name: 'overloads',
    weight: 1,
    styles: typed,
    declare: ({ name, gives, body }) => ({
      lines: [
        `function ${name}(n: number): ${gives};`,
        `function ${name}(n: number, extra: string): ${gives};`,
        ...block(`function ${name}(n: number, _extra?: string): ${gives}`, body),
      ],
      symbol: name,
      call: plainCall,
    }),
  },
  {
    name: 'generic',
    weight: 1,
    styles: typed,
    declare: ({ name, gives, body }) => ({
      lines: block(`function ${name}<Given extends number>(n: Given): ${gives}`, body),
      symbol: name,
      call: plainCall,
    }),
  },
];

function holder(name: string): string {
  return `Store${capital(name)}`;
}

const methods: readonly Kind[] = [
  {
    name: 'method',
    weight: 3,
    canBeAsync: true,
    declare: (wanted) => ({
      lines: block(`class ${holder(wanted.name)}`, block(`${prefix(wanted)}${wanted.name}${wanted.head}`, wanted.body)),
      symbol: holder(wanted.name),
      call: (symbol, argument) => code(`new ${symbol}().${wanted.name}(${argument})`, 'call'),
    }),
  },
  {
    name: 'static-method',
    weight: 2,
    canBeAsync: true,
    declare: (wanted) => ({
      lines: block(
        `class ${holder(wanted.name)}`,
        block(`static ${prefix(wanted)}${wanted.name}${wanted.head}`, wanted.body),
      ),
      symbol: holder(wanted.name),
      call: (symbol, argument) => code(`${symbol}.${wanted.name}(${argument})`, 'call'),
      reference: (symbol) => `${symbol}.${wanted.name}`,
    }),
  },
  {
    name: 'private-method',
    weight: 2,
    declare: ({ name, head, body }) => ({
      lines: block(`class ${holder(name)}`, [
        ...block(`#${name}${head}`, body),
        '',
        ...block(`run${capital(name)}${head}`, [`return this.#${name}(n);`]),
      ]),
      symbol: holder(name),
      call: (symbol, argument) => code(`new ${symbol}().run${capital(name)}(${argument})`, 'call'),
    }),
  },
  {
    name: 'override',
    weight: 2,
    declare: ({ name, head, body }) => ({
      lines: [
        ...block(`class Base${capital(name)}`, block(`${name}${head}`, body)),
        '',
        ...block(
          `class ${holder(name)} extends Base${capital(name)}`,
          block(`${name}${head}`, [`return super.${name}(n + 1);`]),
        ),
      ],
      symbol: holder(name),
      call: (symbol, argument) => code(`new ${symbol}().${name}(${argument})`, 'call'),
    }),
  },
  {
    name: 'field-arrow',
    weight: 1,
    canBeAsync: true,
    declare: (wanted) => ({
      lines: block(
        `class ${holder(wanted.name)}`,
        block(`${wanted.name} = ${prefix(wanted)}${wanted.head} =>`, wanted.body, '};'),
      ),
      symbol: holder(wanted.name),
      call: (symbol, argument) => code(`new ${symbol}().${wanted.name}(${argument})`, 'call'),
    }),
  },
  {
    name: 'interface',
    weight: 2,
    styles: typed,
    declare: ({ name, gives, head, body }) => ({
      lines: [
        ...block(`interface Shape${capital(name)}`, [`${name}(n: number): ${gives};`]),
        '',
        ...block(`class ${holder(name)} implements Shape${capital(name)}`, block(`${name}${head}`, body)),
        '',
        `const ${name}Held: Shape${capital(name)} = new ${holder(name)}();`,
      ],
      symbol: `${name}Held`,
      call: (symbol, argument) => code(`${symbol}.${name}(${argument})`, 'call'),
    }),
  },
  {
    name: 'abstract',
    weight: 1,
    styles: typed,
    declare: ({ name, gives, head, body }) => ({
      lines: [
        ...block(`abstract class Base${capital(name)}`, [
          `abstract ${name}(n: number): ${gives};`,
          ...block(`run${capital(name)}(n: number): ${gives}`, [`return this.${name}(n);`]),
        ]),
        '',
        ...block(`class ${holder(name)} extends Base${capital(name)}`, block(`${name}${head}`, body)),
      ],
      symbol: holder(name),
      call: (symbol, argument) => code(`new ${symbol}().run${capital(name)}(${argument})`, 'call'),
    }),
  },
  {
    name: 'prototype',
    weight: 1,
    styles: untyped,
    declare: ({ name, head, body }) => ({
      lines: [
        `function ${holder(name)}() {}`,
        ...block(`${holder(name)}.prototype.${name} = function ${head}`, body, '};'),
      ],
      symbol: holder(name),
      call: (symbol, argument) => code(`new ${symbol}().${name}(${argument})`, 'call'),
    }),
  },
];

const tables: readonly Kind[] = [
  {
    name: 'object-method',
    weight: 2,
    canBeAsync: true,
    declare: (wanted) => ({
      lines: block(
        `const ${wanted.name}Table =`,
        [...block(`${prefix(wanted)}${wanted.name}${wanted.head}`, wanted.body, '},')],
        '};',
      ),
      symbol: `${wanted.name}Table`,
      call: (symbol, argument) => code(`${symbol}.${wanted.name}(${argument})`, 'call'),
    }),
  },
  {
    name: 'table-entry',
    weight: 2,
    declare: ({ name, head, body }) => ({
      lines: block(`const ${name}Table =`, block(`${name}: ${head} =>`, body, '},'), '};'),
      symbol: `${name}Table`,
      call: (symbol, argument) => code(`${symbol}['${name}'](${argument})`, 'call'),
      reference: (symbol) => `${symbol}.${name}`,
    }),
  },
  {
    name: 'table-by-reference',
    weight: 2,
    declare: ({ name, head, body }) => ({
      lines: [...block(`function ${name}${head}`, body), `const ${name}Table = { ${name}, other: ${name} };`],
      symbol: `${name}Table`,
      call: (symbol, argument) => code(`${symbol}.other(${argument})`, 'call'),
    }),
  },
];

/** Kinds whose value is used at once, by the language itself. */
const barriers: readonly Kind[] = [
  {
    name: 'getter',
    weight: 0.4,
    isBarrier: true,
    declare: ({ name, gives, head, body }) => ({
      lines: block(
        `class ${holder(name)}`,
        block(`get ${name}()${head.includes('):') ? `: ${gives}` : ''}`, ['const n = 2;', ...body]),
      ),
      symbol: holder(name),
      call: (symbol) => code(`new ${symbol}().${name}`, 'call'),
    }),
  },
  {
    name: 'generator',
    weight: 0.4,
    isBarrier: true,
    declare: ({ name, gives, head, body }) => ({
      lines: [
        ...block(`function* ${name}Steps${head.replace(/\):.*$/, `): Generator<never, ${gives}>`)}`, body),
        ...block(`function ${name}${head}`, [`return ${name}Steps(n).next().value;`]),
      ],
      symbol: name,
      call: plainCall,
    }),
  },
  {
    name: 'conversion',
    weight: 0.4,
    isBarrier: true,
    only: 'string',
    declare: ({ name, head, body }) => ({
      lines: block(
        `class ${holder(name)}`,
        block(`toString()${head.includes('):') ? ': string' : ''}`, ['const n = 1;', ...body]),
      ),
      symbol: holder(name),
      call: (symbol) => primary(`\`\${new ${symbol}()}\``),
    }),
  },
];

export const kinds: readonly Kind[] = [...alone, ...methods, ...tables, ...barriers];
