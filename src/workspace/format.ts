// Which module system a file's code runs in. Pure.
import path from 'node:path';
import { ts } from '../typescript.js';
import type { PackageInfo } from './package.js';

/** `esm` and `cjs` are certain; `compiled`: written with `import`, run as something that may have no top-level await. */
export type ModuleFormat = 'esm' | 'cjs' | 'compiled';

/** @param usesImports the file has `import` or `export` declarations */
export function moduleFormat(
  file: string,
  options: ts.CompilerOptions,
  owner: PackageInfo | undefined,
  usesImports: boolean,
): ModuleFormat {
  if (/\.m[jt]s$/.test(file)) return 'esm';
  if (/\.c[jt]s$/.test(file)) return /ts$/.test(file) && usesImports ? 'compiled' : 'cjs';
  const isModulePackage = owner?.type === 'module';
  if (/\.jsx?$/.test(file) || path.posix.extname(file) === '')
    return isModulePackage ? 'esm' : usesImports ? 'compiled' : 'cjs';
  if (!usesImports) return isModulePackage ? 'esm' : 'cjs';
  return typescriptFormat(options, isModulePackage);
}

function typescriptFormat(options: ts.CompilerOptions, isModulePackage: boolean): ModuleFormat {
  const { module } = options;
  const target = options.target ?? ts.ScriptTarget.ES2023;
  if (module === undefined || target < ts.ScriptTarget.ES2017) return isModulePackage ? 'esm' : 'compiled';
  if (module >= ts.ModuleKind.Node16 && module <= ts.ModuleKind.NodeNext) return isModulePackage ? 'esm' : 'compiled';
  if (module === ts.ModuleKind.Preserve) return isModulePackage ? 'esm' : 'compiled';
  return module >= ts.ModuleKind.ES2022 && module <= ts.ModuleKind.ESNext ? 'esm' : 'compiled';
}
