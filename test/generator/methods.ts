// Methods: own, static, private, overriding, promised by interfaces, put on prototypes.
import { block, code } from './code.js';
import { capital, holder, type Kind, prefix, typed, untyped } from './kinds.js';

export const methods: readonly Kind[] = [
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
