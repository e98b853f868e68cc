// From which files a place may come to run: whoever calls its function, directly or through others, or hands it on.
import { isFunctionNode, surroundings } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import type { Importers } from '../workspace/importers.js';
import type { CallGraph, Use } from './call-graph.js';

export interface CallersInput {
  readonly graph: CallGraph;
  readonly importersOf: Importers;
}

/** The files whose code leads to a node; all that import a file whose module body does, or whose methods others call. */
export function filesLeadingTo({ graph, importersOf }: CallersInput, node: ts.Node): ReadonlySet<string> {
  const owners = new Set([surroundings(node).owner]);
  const files = new Set<string>();
  const evaluated = new Set<string>();
  for (const owner of owners) {
    const { fileName } = owner.getSourceFile();
    files.add(fileName);
    if (!isFunctionNode(owner) || ts.isAccessor(owner)) {
      evaluated.add(fileName);
      continue;
    }
    const { uses, hasExternalBase } = graph.referencesOf(owner);
    if (hasExternalBase) evaluated.add(fileName);
    for (const use of uses) if (runsIt(use)) owners.add(surroundings(use.node).owner);
  }
  return new Set([...files, ...importersOf([...evaluated])]);
}

/** Uses that may end in a call; a type or a comparison does not. */
export function runsIt({ usage }: Use): boolean {
  return usage.kind !== 'type' && usage.kind !== 'harmless';
}
