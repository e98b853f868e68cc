// Where a helper module goes in the user's package, in which language, and how a file imports it.
import path from 'node:path';
import type { HelperModule } from '../api.js';
import type { FileFacts } from '../syntax/file-facts.js';
import type { ModuleFormat } from '../workspace/format.js';

export interface HelperHost {
  readonly modules: ReadonlyMap<string, HelperModule>;
  /** Absolute directory of the helper module that a file imports, when its extension is this one. */
  homeOf(file: string, extension: string, forTests: boolean): string;
  formatOf(file: string): ModuleFormat;
  /** Relative imports of TypeScript sources in this file's project end in `.js`. */
  needsExtension(file: string): boolean;
  exists(file: string): boolean;
  /** The package.json that a file's package has. */
  manifestOf(file: string): { readonly file: string; readonly text: string } | undefined;
}

export interface PlacedHelper {
  readonly file: string;
  readonly specifier: string;
  readonly text: string;
  /** Those that it needs itself. */
  readonly beside: readonly PlacedHelper[];
  readonly packages: Readonly<Record<string, string>>;
}

export function placeHelper(host: HelperHost, name: string, from: FileFacts): PlacedHelper {
  const module = moduleNamed(host, name);
  const forTests = module.forTests ?? false;
  const extension = helperExtension(from.file, forTests, host);
  const directory = host.homeOf(from.file, extension, forTests);
  const relative = path.posix.relative(path.posix.dirname(from.file), directory);
  const imports = importExtension(from, extension, host);
  const placed = (each: HelperModule, way: string): PlacedHelper => {
    const beside = each.beside ?? [];
    return {
      file: path.posix.join(directory, `${each.name}${extension}`),
      specifier: `${way}${each.name}${imports}`,
      text: addressed(textOf(each, from, extension, host), beside, { imports, runs: runtimeExtension(extension) }),
      beside: beside.map((other) => placed(moduleNamed(host, other), './')),
      packages: each.packages ?? {},
    };
  };
  return placed(module, relative === '' ? './' : `${relative.startsWith('.') ? relative : `./${relative}`}/`);
}

/** A helper and all that it needs, itself and by others. */
export function helperFamily(helper: PlacedHelper): PlacedHelper[] {
  return [helper, ...helper.beside.flatMap(helperFamily)];
}

function moduleNamed(host: HelperHost, name: string): HelperModule {
  const module = host.modules.get(name);
  if (module === undefined) throw new Error(`No helper module "${name}"`);
  return module;
}

/** Imports of other helpers end as those of the package do; files of worker threads are named as they are called when they run. */
function addressed(
  text: string,
  beside: readonly string[],
  { imports, runs }: Record<'imports' | 'runs', string>,
): string {
  return beside.reduce((told, name) => {
    const imported = new RegExp(`(from |import\\(|require\\()'\\./${name.replaceAll('.', '\\.')}\\.js'`, 'g');
    return told
      .replaceAll(imported, `$1'./${name}${imports}'`)
      .replaceAll(`/${name}.js'`, `/${name}${runs}'`)
      .replaceAll(`/${name}.js\``, `/${name}${runs}\``);
  }, text);
}

/** What the file is called once it is compiled. */
function runtimeExtension(extension: string): string {
  return extension.replace('t', 'j');
}

/** The extension of the importing file, without its JSX; a command without one is JavaScript. */
function helperExtension(file: string, forTests: boolean, host: HelperHost): string {
  const extension = path.posix.extname(file).replace('x', '') || '.js';
  const wanted = path.posix.join(host.homeOf(file, extension, forTests), `probe${extension}`);
  // Written with `import`, and run as whatever is made of it: by a build, which takes up a module of the same kind.
  if (host.formatOf(file) === 'compiled') return extension;
  // A plain .js helper may land in a directory of another module system than the file that needs it.
  if (extension !== '.js' || isEsm(host.formatOf(wanted)) === isEsm(host.formatOf(file))) return extension;
  return isEsm(host.formatOf(file)) ? '.mjs' : '.cjs';
}

function isEsm(format: ModuleFormat): boolean {
  return format !== 'cjs';
}

function importExtension(from: FileFacts, extension: string, host: HelperHost): string {
  const { relativeExtension } = from.style;
  if (extension === '.ts') {
    if (relativeExtension !== undefined) return relativeExtension.replace('x', '').replace(/^\.[cm]/, '.');
    return host.needsExtension(from.file) ? '.js' : '';
  }
  if (extension === '.mts' || extension === '.cts') return extension.replace('t', 'j');
  if (extension === '.js') {
    if (!from.style.esm) return relativeExtension ?? '';
    return relativeExtension === '' ? '' : '.js';
  }
  return extension;
}

function textOf(module: HelperModule, from: FileFacts, extension: string, host: HelperHost): string {
  const { texts } = module;
  if (extension.endsWith('ts')) return host.formatOf(from.file) === 'esm' ? texts.ts : (texts.tsCommonJs ?? texts.ts);
  if (extension === '.mjs') return texts.esm;
  if (extension === '.cjs') return texts.cjs;
  return isEsm(host.formatOf(from.file)) ? texts.esm : texts.cjs;
}
