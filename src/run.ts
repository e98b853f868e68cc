// The whole tool on one page; each step is a room.
import type { Idiom, Transform } from './api.js';
import { assemble, fileChanges, type TestFailure, withoutDeclined } from './assemble.js';
import { detect, filesThatHit } from './detect/detect.js';
import { buildRegistry } from './detect/registry.js';
import { unwaitedIn } from './detect/unwaited.js';
import { edit } from './edit/edit.js';
import { helperHost, keptApi, openFacts } from './facts.js';
import type { CallbackRule, Confidence, FileChange, FixGroup, GroupId, Report } from './model.js';
import { Phases, type Progress } from './phases.js';
import { plan } from './plan/plan.js';
import { Signatures } from './plan/signatures.js';
import { CallGraph } from './reach/call-graph.js';
import { reach } from './reach/reach.js';
import { isTestFile } from './reach/test-files.js';
import { isInScope, type Scope } from './scope.js';
import { select } from './select.js';
import { acceptAll, verify } from './verify/verify.js';
import { openImporters } from './workspace/importers.js';
import { loadWorkspace, type Workspace } from './workspace/workspace.js';

export type { TestFailure } from './assemble.js';
export type { Progress } from './phases.js';
export { UserError } from './workspace/user-error.js';

export interface RunOptions extends RewriteOptions {
  /** Absolute directory against which `paths` and `projects` are taken. */
  readonly cwd: string;
  /** Files, directories or globs; empty means the package that `cwd` stands in. */
  readonly paths: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** tsconfig files to use instead of the ones found. */
  readonly projects: readonly string[];
  /** Globs that are left out, relative to the package root. */
  readonly ignore: readonly string[];
  /** Packages of a workspace, by name or directory: only of these is anything said. The whole workspace is loaded. */
  readonly filter?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
}

export interface RewriteOptions {
  readonly scope: Scope;
  readonly minConfidence: Confidence;
  /** How far a change of signature may travel: only functions that are async already, the file, the package. */
  readonly spread: 'none' | 'file' | 'package';
  /** What happens to functions that the package exports to others; undefined lets `private` decide. */
  readonly publicApi?: 'keep' | 'twin' | 'change';
  /** What happens to tests that call what turned async; `skip` leaves every test file as it is. Default `update`. */
  readonly tests?: 'update' | 'skip';
  readonly verify: 'types' | 'none';
  /** What functions that unblock does not know do with the promise of a callback. */
  readonly callbacks?: readonly CallbackRule[];
  /** Directory for helper modules, relative to the package root; default: `src` or `lib`, else beside what imports them. */
  readonly helpers?: string;
}

/** What must not come to stand in a rewritten text. */
interface Proven {
  readonly proofs?: readonly Idiom[];
}

/** A rewrite to choose from: each group is an atom, so any of them make a rewrite too. */
export interface Rewrite {
  /** With all groups that `minConfidence` and verification let through. */
  readonly report: Report;
  /** What these groups alone would change, those also that `minConfidence` keeps out; not verified again. */
  changesOf(groups: readonly GroupId[]): FileChange[];
  /** With these groups alone, verified again; the others are left alone, as failing the tests or as declined. */
  only(groups: readonly GroupId[], failures?: readonly TestFailure[]): Report;
}

/** Finds, plans, edits and verifies in memory; nothing is written. Throws `UserError` for mistakes of the user's making. */
export async function run(options: RunOptions, transforms: readonly Transform[]): Promise<Report> {
  return (await offer(options, transforms)).report;
}

/** As `run`, for someone who decides group by group. */
export async function offer(options: RunOptions, transforms: readonly Transform[]): Promise<Rewrite> {
  const phases = new Phases(options.onProgress);
  const chosen = select(transforms, options);
  phases.begin('load');
  const proofs = transforms.flatMap((transform) => transform.proofs);
  return rewrite(await loadWorkspace(options), chosen, { ...options, proofs }, phases);
}

/** The stages behind `load`: also the way of a single file under jscodeshift. */
export function rewrite(
  workspace: Workspace,
  transforms: readonly Transform[],
  options: RewriteOptions & Proven,
  phases: Phases,
): Rewrite {
  const counts = { files: workspace.files.length, findings: 0 };
  phases.begin('detect', counts);
  const registry = buildRegistry(transforms);
  const texts = new Map(workspace.files.map((file) => [file.path, file.text]));
  const importersOf = openImporters({ ...workspace, texts });
  const relevant = importersOf(filesThatHit(texts, registry));
  const facts = { ...openFacts(workspace, { importersOf, relevant }), step: phases.step };
  const detected = detect({ ...facts, registry, isWanted: (file) => workspace.isWanted(file) });

  phases.begin('plan', { ...counts, findings: detected.detections.length });
  const graph = new CallGraph(facts);
  const reachOf = reach({ ...facts, graph }, detected.detections);
  const isLeft = (file: string): boolean => options.tests === 'skip' && isTestFile(file, facts.root);
  const planned = plan(
    {
      ...facts,
      graph,
      ...options,
      isLeft,
      signatures: new Signatures(facts),
      isKept: keptApi(facts, options.publicApi),
    },
    detected.detections.filter((each) => isInScope(each, reachOf, options.scope) && !isLeft(each.finding.site.file)),
  );

  phases.begin('verify', { ...counts, findings: detected.detections.length });
  const helpers = helperHost(workspace, facts, transforms, options.helpers);
  const prover = {
    ...facts,
    unwaited: (file: string, text: string) => (isLeft(file) ? [] : unwaitedIn(facts, options.proofs ?? [], file, text)),
    edit: (groups: readonly FixGroup[]) => edit({ factsOf: facts.factsOf, helpers }, groups),
  };
  const wanted = planned.groups.filter((group) => options.minConfidence === 'review' || group.hazards.length === 0);
  const prove = options.verify === 'types' ? verify : acceptAll;
  const verified = prove(prover, wanted);

  const stages = { workspace, detected, reachOf, planned, verified, trees: facts.trees, ...phases.end() };
  const among = (all: readonly FixGroup[], ids: readonly GroupId[]) => all.filter((group) => ids.includes(group.id));
  return {
    report: assemble(stages),
    changesOf: (groups) => fileChanges(workspace, prover.edit(among(planned.groups, groups))),
    only: (groups, failures = []) => assemble(withoutDeclined(stages, prove(prover, among(wanted, groups)), failures)),
  };
}
