// Packages that lie in a `node_modules`: a name of one of them is no alias for a source.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Gives whether a file finds a package of this name installed. Looked up once for a directory and a name. */
export function installedAround(): (file: string, name: string) => boolean {
  const known = new Map<string, boolean>();
  const isAt = (dir: string, name: string): boolean => {
    const key = `${dir} ${name}`;
    const found = known.get(key) ?? (existsSync(`${dir}/node_modules/${name}`) || isAbove(dir, name));
    known.set(key, found);
    return found;
  };
  const isAbove = (dir: string, name: string): boolean => {
    const parent = path.posix.dirname(dir);
    return parent !== dir && isAt(parent, name);
  };
  return (file, name) => isAt(path.posix.dirname(file), name);
}
