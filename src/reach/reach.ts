// `reach`, the third stage: whether other work waits while a finding runs, with the chain that proves it.
import type { ts } from 'ts-morph';
import type { Detection } from '../detect/detect.js';
import type { FindingId, Place, ReachKind } from '../model.js';
import { type FunctionNode, functionName, isAsync, isFunctionNode, surroundings } from '../syntax/functions.js';
import { lineOf, nodeAt } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import { isTestFile } from './test-files.js';

export interface Reach {
  readonly kind: ReachKind;
  /** From what serves down to the function that holds the call. */
  readonly chain: readonly Place[];
}

export function reach(trees: Trees, root: string, detections: readonly Detection[]): Map<FindingId, Reach> {
  return new Map(
    detections.map(({ finding, anchor }) => {
      const tree = trees.of(finding.site.file);
      const node = nodeAt(tree, anchor.start, anchor.end) ?? tree;
      return [finding.id, reachOf(tree, root, node)];
    }),
  );
}

function reachOf(tree: ts.SourceFile, root: string, node: ts.Node): Reach {
  const owners = ownersOf(node);
  const outermostAsync = owners.findLastIndex((owner) => isAsync(owner));
  const chain = owners
    .slice(0, outermostAsync === -1 ? owners.length : outermostAsync + 1)
    .reverse()
    .map((owner) => placeOf(tree, owner));
  if (isTestFile(tree.fileName, root)) return { kind: 'test', chain };
  if (outermostAsync !== -1) return { kind: 'serving', chain };
  return { kind: owners.length === 0 ? 'startup' : 'library', chain };
}

/** The functions around a node, innermost first. */
function ownersOf(node: ts.Node): FunctionNode[] {
  const owners: FunctionNode[] = [];
  for (let { owner } = surroundings(node); isFunctionNode(owner); owner = surroundings(owner).owner) owners.push(owner);
  return owners;
}

function placeOf(tree: ts.SourceFile, owner: FunctionNode): Place {
  return { name: functionName(owner), file: tree.fileName, line: lineOf(tree, owner.getStart()) };
}
