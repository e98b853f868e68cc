// Functions that are reached through something else: an object of options, a field, a parameter without a type, a list.
import { block, code } from './code.js';
import { capital, type Kind, plainCall, untyped } from './kinds.js';

const nothing: Readonly<Record<string, string>> = { number: '0', string: "''", boolean: 'false', 'string[]': '[]' };

export const holders: readonly Kind[] = [
  {
    name: 'method-with-state',
    weight: 3,
    hasThis: true,
    declare: ({ name, head, body }) => ({
      lines: block(`class Store${capital(name)}`, ['size = 3;', '', ...block(`${name}${head}`, body)]),
      symbol: `Store${capital(name)}`,
      call: (symbol, argument) => code(`new ${symbol}().${name}(${argument})`, 'call'),
    }),
  },
  {
    name: 'one-of-several-classes',
    weight: 2,
    declare: (wanted) => {
      const { name, head, body, gives } = wanted;
      return {
        lines: [
          ...block(`class File${capital(name)}`, block(`${name}${head}`, body)),
          '',
          ...block(`class Memory${capital(name)}`, block(`${name}${head}`, [`return ${nothing[gives]};`])),
          '',
          `const ${name}All = [new File${capital(name)}(), new Memory${capital(name)}()];`,
        ],
        symbol: `${name}All`,
        call: (symbol, argument) => {
          const last = wanted.isTyped ? '!' : '';
          return code(`${symbol}.map((each) => each.${name}(${argument}))[0]${last}`, 'call');
        },
      };
    },
  },
  {
    name: 'on-a-parameter-without-type',
    weight: 2,
    styles: untyped,
    declare: ({ name, body }) => ({
      lines: [
        ...block(`class Store${capital(name)}`, block(`${name}(n)`, body)),
        '',
        ...block(`function use${capital(name)}(store, n)`, [`return store.${name}(n);`]),
        '',
        ...block(`function run${capital(name)}(n)`, [`return use${capital(name)}(new Store${capital(name)}(), n);`]),
      ],
      symbol: `run${capital(name)}`,
      call: plainCall,
    }),
  },
  {
    name: 'in-options',
    weight: 2,
    declare: (wanted) => {
      const { name, head, body, gives } = wanted;
      const typed = wanted.isTyped;
      const options = typed ? `options: { ${name}Hook(given: number): ${gives} }` : 'options';
      const tail = typed ? `, n: number): ${gives}` : ', n)';
      return {
        lines: [
          ...block(`function with${capital(name)}(${options}${tail}`, [`return options.${name}Hook(n);`]),
          ...block(`function ${name}${head}`, [
            `return with${capital(name)}({`,
            ...block(`  ${name}Hook: ${head} =>`, body, '},'),
            '}, n);',
          ]),
        ],
        symbol: name,
        call: plainCall,
      };
    },
  },
  {
    name: 'kept-in-a-field',
    weight: 1,
    styles: untyped,
    declare: ({ name, body }) => ({
      lines: [
        ...block(`class Holder${capital(name)}`, [
          ...block(`constructor(${name}Hook)`, [`this.${name}Hook = ${name}Hook;`]),
          ...block(`go${capital(name)}(n)`, [`return this.${name}Hook(n);`]),
        ]),
        ...block(`const ${name}Holder = new Holder${capital(name)}((n) =>`, body, '});'),
      ],
      symbol: `${name}Holder`,
      call: (symbol, argument) => code(`${symbol}.go${capital(name)}(${argument})`, 'call'),
    }),
  },
  {
    name: 'in-a-list',
    weight: 1,
    declare: (wanted) => ({
      lines: block(`const ${wanted.name}Steps = [${wanted.head} =>`, wanted.body, '}];'),
      symbol: `${wanted.name}Steps`,
      call: (symbol, argument) => code(`${symbol}[0]${wanted.isTyped ? '!' : ''}(${argument})`, 'call'),
    }),
  },
  {
    name: 'tag',
    weight: 1,
    declare: (wanted) => {
      const parts = wanted.isTyped ? '(_parts: TemplateStringsArray, ' : '(_parts, ';
      return {
        lines: block(`function ${wanted.name}${wanted.head.replace('(', parts)}`, wanted.body),
        symbol: wanted.name,
        call: (symbol, argument) => code(`${symbol}\`before \${${argument}} after\``, 'call'),
      };
    },
  },
  {
    name: 'inherited-static',
    weight: 1,
    declare: ({ name, head, body }) => ({
      lines: [
        ...block(`class Base${capital(name)}`, block(`static ${name}${head}`, body)),
        '',
        `class Store${capital(name)} extends Base${capital(name)} {}`,
      ],
      symbol: `Store${capital(name)}`,
      call: (symbol, argument) => code(`${symbol}.${name}(${argument})`, 'call'),
    }),
  },
  {
    name: 'used-before-it-is-declared',
    weight: 1,
    declare: ({ name, head, body }) => ({
      lines: [
        ...block(`const early${capital(name)} = ${head} =>`, [`return ${name}(n);`], '};'),
        '',
        ...block(`function ${name}${head}`, body),
      ],
      symbol: `early${capital(name)}`,
      call: plainCall,
    }),
  },
  {
    name: 'constructor',
    weight: 0.4,
    isBarrier: true,
    declare: (wanted) => {
      const { name, head, body, gives } = wanted;
      const field = wanted.isTyped ? [`value: ${gives};`] : [];
      const compute = block(`const compute = ${head} =>`, body, '};');
      return {
        lines: block(`class Box${capital(name)}`, [
          ...field,
          ...block(`constructor(${wanted.isTyped ? 'n: number' : 'n'})`, [...compute, 'this.value = compute(n);']),
        ]),
        symbol: `Box${capital(name)}`,
        call: (symbol, argument) => code(`new ${symbol}(${argument}).value`, 'call'),
      };
    },
  },
];
