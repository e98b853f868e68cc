// Packages whose calls go to a worker thread one by one: for each a module that a thread loads, with the functions that
// are called there, and one by which the rest of the package reaches them. Knows the texts only.
import type { HelperModule } from '../../src/api.js';

/** A function of a library that gives what it gives for plain values, and changes nothing else. */
export interface LibraryFunction {
  readonly name: string;
  /** Parameters as TypeScript declares them. */
  readonly parameters: string;
  readonly result: string;
}

export interface Library {
  /** As imported. */
  readonly module: string;
  /** Begins the names of its two modules: `sass.worker`, `sass-pool`. */
  readonly file: string;
  /** What the modules call it. */
  readonly local: string;
  /** It is imported as its default export by ES modules. */
  readonly isDefault?: true;
  /** Types that the parameters and results mention. */
  readonly types: readonly string[];
  readonly functions: readonly LibraryFunction[];
  /** An exported class of its errors. */
  readonly error?: string;
}

export function poolName({ local }: Pick<Library, 'local'>): string {
  return `${local}Pool`;
}

export function libraryModules(library: Library): HelperModule[] {
  return [workerModule(library), poolModule(library)];
}

function workerModule(library: Library): HelperModule {
  const { module, file, local, isDefault, types, functions } = library;
  const notice = `// Written by unblock: what worker threads do with \`${module}\`, called through \`${poolName(library)}\`.\n`;
  const typed = functions.map(
    ({ name, parameters, result }) =>
      `export function ${name}(${parameters}): ${result} {\n  return ${local}.${name}(${namesOf(parameters)});\n}\n`,
  );
  const plain = functions.map(
    ({ name, parameters }) =>
      `function ${name}(${namesOf(parameters)}) {\n  return ${local}.${name}(${namesOf(parameters)});\n}\n`,
  );
  const names = functions.map(({ name }) => name).join(', ');
  const typeImport = types.length === 0 ? '' : `import type { ${types.join(', ')} } from '${module}';\n`;
  const whole = `import * as ${local} from '${module}';\n`;
  const esmImport = isDefault ? `import ${local} from '${module}';\n` : whole;
  return {
    name: `${file}.worker`,
    texts: {
      ts: `${notice}${typeImport}${esmImport}\n${typed.join('\n')}`,
      tsCommonJs: `${notice}${typeImport}${whole}\n${typed.join('\n')}`,
      esm: `${notice}${esmImport}\n${plain.join('\n')}\nexport { ${names} };\n`,
      cjs: `'use strict';\n\n${notice}const ${local} = require('${module}');\n\n${plain.join('\n')}\nmodule.exports = { ${names} };\n`,
    },
  };
}

function poolModule(library: Library): HelperModule {
  const { module, file, error } = library;
  const name = poolName(library);
  const notice = `// Written by unblock: calls of \`${module}\` on worker threads.\n`;
  const type = `<typeof import('./${file}.worker.js')>`;
  const esmErrors = error === undefined ? '' : `, async () => [(await import('${module}')).${error}]`;
  const cjsErrors = error === undefined ? '' : `, () => [require('${module}').${error}]`;
  const url = `new URL('./${file}.worker.js', import.meta.url)`;
  const path = `\`\${__dirname}/${file}.worker.js\``;
  return {
    name: `${file}-pool`,
    texts: {
      ts: `${notice}import { pool } from './offload.js';\n\nexport const ${name} = pool${type}(${url}${esmErrors});\n`,
      tsCommonJs: `${notice}import { pool } from './offload.js';\n\nexport const ${name} = pool${type}(${path}${esmErrors});\n`,
      esm: `${notice}import { pool } from './offload.js';\n\nexport const ${name} = pool(${url}${esmErrors});\n`,
      cjs: `'use strict';\n\n${notice}const { pool } = require('./offload.js');\n\nmodule.exports = { ${name}: pool(${path}${cjsErrors}) };\n`,
    },
    beside: ['offload', `${file}.worker`],
  };
}

/** `source, options` of `source: string, options?: Options`. */
function namesOf(parameters: string): string {
  return Array.from(parameters.matchAll(/(\w+)\??:/g), ([, name]) => name).join(', ');
}
