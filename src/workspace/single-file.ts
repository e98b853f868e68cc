// A workspace of one file whose text is in memory; its package and tsconfig are looked up on disk.
import path from 'node:path';
import { posix } from './files.js';
import { Packages } from './package.js';
import { TsProjects } from './tsconfig.js';
import type { Workspace } from './workspace.js';

export function openSingleFile(file: string, source: string): Workspace {
  const packages = new Packages();
  const dir = path.posix.dirname(posix(file));
  const root = packages.at(dir)?.dir ?? dir;
  const projects = new TsProjects(root, []);
  const bom = source.startsWith('\uFEFF');
  return {
    root,
    files: [{ path: posix(file), text: bom ? source.slice(1) : source, bom }],
    isWanted: () => true,
    isLeftOut: () => false,
    problems: [],
    notices: () => projects.notices,
    // Nobody would write them: there is one file.
    declarations: { of: () => [], at: () => undefined, written: () => undefined },
    packageOf: () => packages.at(dir),
    packageAbove: () => undefined,
    projectOf: () => projects.of(posix(file)),
    builtFrom: () => undefined,
    isInstalled: () => false,
    siblingSource: () => undefined,
    packages: () => [],
  };
}
