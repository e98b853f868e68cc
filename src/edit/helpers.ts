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
}

export interface PlacedHelper {
  readonly file: string;
  readonly specifier: string;
  readonly text: string;
}

export function placeHelper(host: HelperHost, name: string, from: FileFacts): PlacedHelper {
  const module = host.modules.get(name);
  if (module === undefined) throw new Error(`No helper module "${name}"`);
  const forTests = module.forTests ?? false;
  const extension = helperExtension(from.file, forTests, host);
  const file = path.posix.join(host.homeOf(from.file, extension, forTests), `${name}${extension}`);
  const relative = path.posix.relative(path.posix.dirname(from.file), file);
  const bare = (relative.startsWith('.') ? relative : `./${relative}`).slice(0, -extension.length);
  return {
    file,
    specifier: `${bare}${importExtension(from, extension, host)}`,
    text: textOf(module, from, extension, host),
  };
}

/** The extension of the importing file, without its JSX; a command without one is JavaScript. */
function helperExtension(file: string, forTests: boolean, host: HelperHost): string {
  const extension = path.posix.extname(file).replace('x', '') || '.js';
  const wanted = path.posix.join(host.homeOf(file, extension, forTests), `probe${extension}`);
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
  if (extension.endsWith('ts')) return texts.ts;
  if (extension === '.mjs') return texts.esm;
  if (extension === '.cjs') return texts.cjs;
  return isEsm(host.formatOf(from.file)) ? texts.esm : texts.cjs;
}
