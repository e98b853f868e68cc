// Functions that stand by themselves or in tables, those whose kind can never wait, and all kinds together.
import { block, code, primary } from './code.js';
import { holders } from './holders.js';
import { capital, holder, itself, type Kind, plainCall, prefix, typed } from './kinds.js';
import { methods } from './methods.js';

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
    declare: ({ name, gives, isTyped, body }) => ({
      lines: block(
        `class ${holder(name)}`,
        block(`get ${name}()${isTyped ? `: ${gives}` : ''}`, ['const n = 2;', ...body]),
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
    declare: ({ name, isTyped, body }) => ({
      lines: block(`class ${holder(name)}`, block(`toString()${isTyped ? ': string' : ''}`, ['const n = 1;', ...body])),
      symbol: holder(name),
      call: (symbol) => primary(`\`\${new ${symbol}()}\``),
    }),
  },
];

export const kinds: readonly Kind[] = [...alone, ...methods, ...tables, ...holders, ...barriers];
