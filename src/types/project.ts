// One ts-morph project per tsconfig: only the files at hand are roots, texts come from memory.
import { createRequire } from 'node:module';
import { Project, ts } from 'ts-morph';
import type { TsProject } from '../workspace/tsconfig.js';

const ownNodeTypes = createRequire(import.meta.url).resolve('@types/node/index.d.ts');

/** Opens a project over these texts; adds `@types/node` where the package has none. */
export function openProject(config: TsProject, texts: ReadonlyMap<string, string>, root: string): Project {
  const project = new Project({
    compilerOptions: { ...config.options, types: config.options.types ?? ['*'] },
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
  });
  for (const file of config.declarationFiles) project.addSourceFileAtPathIfExists(file);
  project.addSourceFileAtPath(nodeTypes(root, config.options));
  for (const [file, text] of texts) project.createSourceFile(file, text, { overwrite: true });
  return project;
}

function nodeTypes(root: string, options: ts.CompilerOptions): string {
  const containing = `${root}/__unblock__.ts`;
  const { resolvedTypeReferenceDirective } = ts.resolveTypeReferenceDirective('node', containing, options, ts.sys);
  return resolvedTypeReferenceDirective?.resolvedFileName ?? ownNodeTypes;
}
