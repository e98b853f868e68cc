// `plan`, the fourth stage: from detections to groups of changes and refusals. After it, nobody holds a syntax node.
import { createHash } from 'node:crypto';
import { ts } from 'ts-morph';
import { isUnsupported } from '../api.js';
import type { Detection } from '../detect/detect.js';
import type { FixGroup, GroupId, Hazard, Place, Range, Refusal, RefusalReason, Replacement } from '../model.js';
import { functionName, isFunctionNode, surroundings, syncReason } from '../syntax/functions.js';
import { contains } from '../syntax/nodes.js';
import { lineOf, nodeAt } from '../syntax/parse.js';
import type { Trees } from '../syntax/trees.js';
import type { ModuleFormat } from '../workspace/format.js';
import { place } from './placement.js';

export interface PlanInput {
  readonly trees: Trees;
  formatOf(file: string): ModuleFormat;
}

export interface Plan {
  readonly groups: readonly FixGroup[];
  readonly refusals: readonly Refusal[];
}

export function plan(input: PlanInput, detections: readonly Detection[]): Plan {
  const groups: FixGroup[] = [];
  const refusals: Refusal[] = [];
  const dropped = detections.flatMap(({ finding, proposal }) =>
    isUnsupported(proposal) ? [] : droppedOf(finding.site.file, proposal),
  );
  for (const detection of detections) {
    const outcome = planOne(input, detection, dropped);
    if ('changes' in outcome) groups.push(outcome);
    else refusals.push(outcome);
  }
  return { groups, refusals };
}

interface Dropped {
  readonly file: string;
  readonly owner: Range;
  readonly range: Range;
}

/** Source ranges that a replacement takes away: a finding inside one would be lost with it. */
function droppedOf(file: string, replacement: Replacement): Dropped[] {
  const kept = replacement.parts.flatMap((part) => (typeof part !== 'string' && 'keep' in part ? [part.keep] : []));
  const starts = [replacement.range.start, ...kept.map((range) => range.end)];
  const ends = [...kept.map((range) => range.start), replacement.range.end];
  return starts.map((start, index) => ({
    file,
    owner: replacement.range,
    range: { start, end: ends[index] ?? start },
  }));
}

function planOne(input: PlanInput, detection: Detection, dropped: readonly Dropped[]): FixGroup | Refusal {
  const { finding, proposal, anchor } = detection;
  const { file } = finding.site;
  const tree = input.trees.of(file);
  const refuse = (reason: RefusalReason, at?: Range, detail?: string): Refusal => ({
    finding: finding.id,
    reason,
    ...(at === undefined ? {} : { at: placeOf(tree, at.start) }),
    ...(detail === undefined ? {} : { detail }),
  });
  if (isUnsupported(proposal)) return refuse(proposal.reason, proposal.at, proposal.detail);
  const node = nodeAt(tree, anchor.start, anchor.end);
  if (node === undefined) throw new Error(`No node at ${file}:${anchor.start}`);
  const barrier = whyNoAwait(node, input.formatOf(file));
  if (barrier !== undefined) return refuse(barrier.reason, { start: barrier.at.getStart(), end: barrier.at.end });
  const isLost = dropped.some(
    (entry) => entry.file === file && entry.owner !== proposal.range && contains(entry.range, proposal.range),
  );
  if (isLost) return refuse('overlapping');
  const placed = place(node, proposal);
  if ('reason' in placed) return refuse(placed.reason, placed.at, placed.detail);
  const hazards: Hazard[] = [...(proposal.hazards ?? []), ...placed.hazards].map((id) => ({
    id,
    place: placeOf(tree, anchor.start),
  }));
  return {
    id: groupId(finding.id),
    findings: [finding.id],
    changes: [{ kind: 'replace', file, replacement: proposal, placement: placed.placement }],
    functionsMadeAsync: [],
    hazards,
  };
}

interface Barrier {
  readonly reason: RefusalReason;
  readonly at: ts.Node;
}

/** Why no await may stand here: the construct around the node, or the function or module that runs it. */
function whyNoAwait(node: ts.Node, format: ModuleFormat): Barrier | undefined {
  const { owner, obstacle } = surroundings(node);
  if (obstacle !== undefined) return obstacle;
  if (isFunctionNode(owner)) {
    const reason = syncReason(owner);
    return reason === undefined ? undefined : { reason, at: owner };
  }
  if (format === 'esm') return undefined;
  return { reason: format === 'cjs' ? 'commonjs-top-level' : 'top-level-await', at: node };
}

function placeOf(tree: ts.SourceFile, offset: number): Place {
  const owner = ts.forEachChild(tree, (child) => (child.pos <= offset && offset < child.end ? child : undefined));
  const node = owner && nodeStartingAt(owner, offset);
  const name =
    node && isFunctionNode(node) ? functionName(node) : node ? functionName(surroundings(node).owner) : 'module';
  return { name, file: tree.fileName, line: lineOf(tree, offset) };
}

function nodeStartingAt(node: ts.Node, offset: number): ts.Node {
  let found = node;
  const visit = (current: ts.Node): void => {
    if (current.pos > offset || current.end <= offset) return;
    if (current.getStart() >= found.getStart()) found = current;
    ts.forEachChild(current, visit);
  };
  visit(node);
  let top = found;
  while (top.parent && !ts.isSourceFile(top.parent) && top.parent.getStart() === offset && !isFunctionNode(top))
    top = top.parent;
  return isFunctionNode(top) ? top : found;
}

function groupId(finding: string): GroupId {
  return createHash('sha256').update(finding).digest('hex').slice(0, 8) as GroupId;
}
