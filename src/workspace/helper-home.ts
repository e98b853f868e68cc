// Where a package keeps a helper module: inside of what it publishes, and beside sources of the same language.
// Knows paths only.
import path from 'node:path';

export interface Importer {
  /** Absolute directory of its package. */
  readonly dir: string;
  readonly file: string;
  /** Of the helper module. */
  readonly extension: string;
}

/** `src` or `lib`, whichever holds such sources itself; else the package's directory that the importer stands in. */
export function helperHome(files: readonly string[], { dir, file, extension }: Importer): string {
  const shared = ['src', 'lib'].map((name) => path.posix.join(dir, name));
  const holds = (home: string): boolean => {
    const beside = files.filter((other) => path.posix.dirname(other) === home).map(languageOf);
    // Plain JavaScript among TypeScript would hide the module that is compiled under the same name.
    return beside.includes(extension) && (extension.endsWith('ts') || !beside.some((other) => other.endsWith('ts')));
  };
  const [top = '', ...below] = path.posix.relative(dir, file).split('/');
  return shared.find(holds) ?? (below.length === 0 ? dir : path.posix.join(dir, top));
}

/** A file's extension without its JSX. */
function languageOf(file: string): string {
  return path.posix.extname(file).replace('x', '');
}
