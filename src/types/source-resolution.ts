// How specifiers are resolved: as the compiler does, but what leads to the package's own output leads to its source.
import path from 'node:path';
import { ts } from '../typescript.js';

export interface Sources {
  /** The source that is built into what an absolute path names. */
  builtFrom(at: string): string | undefined;
  /** The source that the name of a package of the run leads to. */
  siblingSource(specifier: string): string | undefined;
}

export class SourceResolution {
  readonly #host: ts.ModuleResolutionHost & { getCurrentDirectory(): string };
  readonly #options: ts.CompilerOptions;
  readonly #sources: Sources;
  #cache: ts.ModuleResolutionCache | undefined;
  /** Files of whose specifiers one leads nowhere. */
  readonly #lacking = new Set<string>();

  constructor(
    host: ts.ModuleResolutionHost & { getCurrentDirectory(): string },
    options: ts.CompilerOptions,
    sources: Sources,
  ) {
    this.#host = host;
    this.#options = options;
    this.#sources = sources;
  }

  /** What was looked for in vain may be there now. */
  forget(): void {
    this.#cache = undefined;
  }

  lacksModules(file: string): boolean {
    return this.#lacking.has(file);
  }

  all(
    literals: readonly ts.StringLiteralLike[],
    containing: string,
    redirected: ts.ResolvedProjectReference | undefined,
    options: ts.CompilerOptions,
    source: ts.SourceFile,
  ): ts.ResolvedModuleWithFailedLookupLocations[] {
    this.#cache ??= ts.createModuleResolutionCache(this.#host.getCurrentDirectory(), (name) => name, this.#options);
    const cache = this.#cache;
    const resolved = literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(source, literal, options);
      const found = ts.resolveModuleName(literal.text, containing, options, this.#host, cache, redirected, mode);
      const built = this.#sourceOf(literal.text, containing, found.resolvedModule?.resolvedFileName);
      return built === undefined ? found : { ...found, resolvedModule: moduleAt(built) };
    });
    if (resolved.some(({ resolvedModule }) => resolvedModule === undefined)) this.#lacking.add(containing);
    return resolved;
  }

  #sourceOf(specifier: string, containing: string, resolved: string | undefined): string | undefined {
    if (resolved !== undefined) return this.#sources.builtFrom(resolved);
    if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return this.#sources.siblingSource(specifier);
    return this.#sources.builtFrom(path.posix.join(path.posix.dirname(containing), specifier));
  }
}

function moduleAt(file: string): ts.ResolvedModuleFull {
  return { resolvedFileName: file, extension: path.posix.extname(file), isExternalLibraryImport: false };
}
