// Trees that the tool has parsed for itself stand in the compiler's programs too: an own file is parsed and kept once.
import type { ts } from '../typescript.js';

/** The tree of a text, where there is one already. */
export type TreeOf = (file: string, version: string) => ts.SourceFile | undefined;

/** What a language service keeps on its trees without declaring it. */
interface Kept {
  version: string;
  scriptSnapshot: ts.IScriptSnapshot;
  setExternalModuleIndicator: ts.CreateSourceFileOptions['setExternalModuleIndicator'];
}

type Registry = ts.DocumentRegistry;

/** A registry that hands out these trees, and for all other texts what `registry` has. */
export function sharing(registry: Registry, treeOf: TreeOf): Registry {
  // A service gives back what it was given: what did not come from the registry must not go there.
  const taken = new Map<string, number>();
  const shared = (...given: Parameters<Registry['acquireDocumentWithKey']>): ts.SourceFile | undefined => {
    const [file, , , , snapshot, version, , options] = given;
    const tree = treeOf(file, version);
    if (tree !== undefined) adapt(tree, { version, snapshot, options });
    return tree;
  };
  const take = (...given: Parameters<Registry['acquireDocumentWithKey']>): ts.SourceFile => {
    const [, path] = given;
    taken.set(path, (taken.get(path) ?? 0) + 1);
    return registry.acquireDocumentWithKey(...given);
  };
  const update = (...given: Parameters<Registry['updateDocumentWithKey']>): ts.SourceFile => {
    const [, path] = given;
    return (taken.get(path) ?? 0) > 0 ? registry.updateDocumentWithKey(...given) : take(...given);
  };
  return {
    ...registry,
    acquireDocumentWithKey: (...given) => shared(...given) ?? take(...given),
    updateDocumentWithKey: (...given) => shared(...given) ?? update(...given),
    releaseDocumentWithKey: (path: ts.Path, key: ts.DocumentRegistryBucketKey, ...kind: [ts.ScriptKind]) => {
      const count = taken.get(path) ?? 0;
      if (count === 0) return;
      taken.set(path, count - 1);
      registry.releaseDocumentWithKey(path, key, ...kind);
    },
  };
}

interface Version {
  readonly version: string;
  readonly snapshot: ts.IScriptSnapshot;
  readonly options: unknown;
}

/** What the compiler would have noted while it parsed: whether the file is a module depends on its project. */
function adapt(tree: ts.SourceFile, { version, snapshot, options }: Version): void {
  const kept = tree as ts.SourceFile & Partial<Kept>;
  kept.version = version;
  kept.scriptSnapshot = snapshot;
  if (typeof options !== 'object' || options === null) return;
  const { impliedNodeFormat, setExternalModuleIndicator }: Partial<ts.CreateSourceFileOptions> = options;
  kept.impliedNodeFormat = impliedNodeFormat;
  kept.setExternalModuleIndicator = setExternalModuleIndicator;
  setExternalModuleIndicator?.(tree);
}
