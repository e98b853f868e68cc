// What a transform is to its author: `defineTransform` takes the tables and gives them their second face,
// a jscodeshift transform that treats one file at a time.
import type { BlockingApi, HelperModule, Idiom, Transform } from './api.js';

/** The part of jscodeshift's `FileInfo` that is used here. */
export interface FileInfo {
  readonly path: string;
  readonly source: string;
}

/** A jscodeshift transform: `undefined` means "skipped", the same text "unmodified". */
export interface Codemod {
  (file: FileInfo): Promise<string | undefined>;
  readonly transform: Transform;
}

export interface TransformDefinition {
  readonly name: string;
  readonly summary: string;
  readonly rows?: readonly BlockingApi[];
  readonly idioms?: readonly Idiom[];
  readonly helpers?: readonly HelperModule[];
  readonly proofs?: readonly Idiom[];
  readonly example: { readonly before: string; readonly after: string };
  readonly optIn?: boolean;
}

/** Defines a transform; the result is both a table for `run` and a transform that `jscodeshift -t` takes. */
export function defineTransform(definition: TransformDefinition): Codemod {
  const transform: Transform = {
    name: definition.name,
    summary: definition.summary,
    rows: definition.rows ?? [],
    idioms: definition.idioms ?? [],
    helpers: definition.helpers ?? [],
    proofs: definition.proofs ?? [],
    example: definition.example,
    optIn: definition.optIn ?? false,
  };
  const codemod = async (file: FileInfo) => {
    // The command line only asks for the tables.
    const { rewriteOneFile } = await import('./codemod.js');
    return rewriteOneFile(transform, file.path, file.source);
  };
  return Object.assign(codemod, { transform });
}
