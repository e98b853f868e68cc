// Bundlers, compilers, formatters and minifiers.
// No rows: less, whose `render` gives a promise always; postcss, whose plugins work on this thread whether its result is
// awaited or not; a compiled template of handlebars, ejs or pug, which is done at
// once; `format` of prettier before version 3, a name that gives a promise from then on.
import { awaited, type PackageCalls, rowsOf, toPerson, toWorker } from './row.js';
import { handsInNoCallback, optionOf } from './shapes.js';

const kind = 'cpu';
const compiles = 'sources are compiled';

/** Functions that end in "Sync" here and in `suffix` there. */
interface Family extends Pick<PackageCalls, 'module' | 'kind' | 'during' | 'verifiedOn' | 'versions'> {
  readonly functions: readonly string[];
  readonly suffix: string;
}

const families: readonly Family[] = [
  {
    module: 'esbuild',
    functions: ['build', 'transform', 'formatMessages', 'analyzeMetafile'],
    suffix: '',
    kind: 'process',
    during: 'esbuild works',
    verifiedOn: ['esbuild 0.28.2'],
  },
  {
    module: '@babel/core',
    functions: [
      'transform',
      'transformFile',
      'transformFromAst',
      'parse',
      'loadOptions',
      'loadPartialConfig',
      'createConfigItem',
    ],
    suffix: 'Async',
    // Version 8 needs Node.js 22: both sides of the same fixture were run on 8.1.2 apart from the others.
    versions: '7 || 8',
    kind,
    during: compiles,
    verifiedOn: ['@babel/core 7.29.13'],
  },
  {
    module: '@swc/core',
    functions: ['transform', 'transformFile', 'parse', 'parseFile', 'print', 'minify'],
    suffix: '',
    kind,
    during: compiles,
    verifiedOn: ['@swc/core 1.16.18'],
  },
];

const sass = toWorker(
  'a worker thread, or `sass-embedded`, which has the same functions: `compileAsync` of `sass` works on this thread',
);

const table: readonly PackageCalls[] = [
  ...families.flatMap(({ functions, suffix, ...family }) =>
    functions.map((name) => ({
      ...family,
      names: [`${name}Sync`],
      remedy: awaited({ module: family.module, name: `${name}${suffix}` }),
    })),
  ),
  // Without a callback they work at once, up to version 7.
  ...['transform', 'parse', 'transformFromAst'].map((name) => ({
    module: '@babel/core',
    names: [name],
    versions: '7',
    kind: 'cpu' as const,
    during: compiles,
    remedy: awaited({ module: '@babel/core', name: `${name}Async` }),
    verifiedOn: ['@babel/core 7.29.13'],
    when: handsInNoCallback,
  })),
  ...['resolveConfig', 'resolveConfigFile', 'getFileInfo'].map((name) => ({
    module: 'prettier',
    names: [`${name}.sync`],
    versions: '<3',
    kind: 'io' as const,
    during: 'configuration is looked for',
    remedy: awaited({ module: 'prettier', name }),
    verifiedOn: ['prettier 2.8.8'],
  })),
  {
    module: 'sass',
    names: ['compile', 'compileString', 'renderSync'],
    kind,
    during: 'style sheets are compiled',
    remedy: sass,
    verifiedOn: [],
  },
  {
    module: 'node-sass',
    names: ['renderSync'],
    kind,
    during: 'style sheets are compiled',
    remedy: toPerson('`promisify(render)` of the same module'),
    verifiedOn: [],
  },
  {
    module: 'less',
    names: ['render'],
    kind: 'io',
    during: 'style sheets are read, which others import',
    remedy: toPerson('Leave out `syncImport`, and wait for the promise or the callback where the result is used.'),
    verifiedOn: [],
    when: ({ args }) => optionOf(args[1], 'syncImport')?.getText().endsWith('true') ?? false,
  },
  {
    module: 'terser',
    names: ['minify_sync'],
    kind,
    during: 'code is minified',
    remedy: toWorker('a worker thread: `minify` gives a promise, and works on this thread all the same'),
    verifiedOn: [],
  },
  {
    module: 'svgo',
    names: ['optimize'],
    kind,
    during: 'an image is optimized',
    remedy: toWorker('a worker thread'),
    verifiedOn: [],
  },
  {
    module: 'pug',
    names: ['renderFile', 'compileFile', 'compileFileClient'],
    kind: 'io',
    during: 'a template is read and compiled',
    remedy: toPerson(
      'Read the file with `readFile` of `node:fs/promises` and hand its text to the function without "File", with ' +
        '`filename` among the options. A callback does not help: it is called before the function returns.',
    ),
    verifiedOn: [],
    when: ({ args }) => optionOf(args[1], 'cache') === undefined,
  },
  {
    module: 'ejs',
    names: ['renderFile'],
    kind: 'io',
    during: 'a template is read and compiled',
    remedy: toPerson(
      'Read the file with `readFile` of `node:fs/promises` and hand its text to `ejs.render`, with `filename` among the ' +
        'options; or turn on `cache`. The promise that `renderFile` gives is settled before it returns.',
    ),
    verifiedOn: [],
    when: (call) => handsInNoCallback(call) && !call.args.some((arg) => optionOf(arg, 'cache') !== undefined),
  },
];

export const compilerRows = rowsOf(table);
