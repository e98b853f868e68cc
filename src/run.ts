// The whole tool on one page; each step is a room.
import type { Idiom, Transform } from './api.js';
import { assemble, assembleNothing, fileChanges, type TestFailure, withoutDeclined } from './assemble.js';
import { type Catalogue, choose, loaded } from './catalogue.js';
import { ignoreMark } from './detect/ignores.js';
import { buildRegistry, filesThatHit } from './detect/registry.js';
import type { CallbackRule, Confidence, FileChange, FixGroup, GroupId, Report } from './model.js';
import { Phases, type Progress } from './phases.js';
import type { Scope } from './scope.js';
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
  return (await offer(options, loaded(choose(transforms, options)))).report;
}

/** As `run`, for someone who decides group by group. */
export async function offer(options: RunOptions, catalogue: Catalogue): Promise<Rewrite> {
  const phases = new Phases(options.onProgress);
  phases.begin('load');
  const workspace = await loadWorkspace(options);
  if (!workspace.files.some(({ text }) => catalogue.mayHit(text))) return nothingFound(workspace, options, phases);
  const { transforms, proofs } = await catalogue.load();
  return rewrite(workspace, transforms, { ...options, proofs }, phases);
}

/** The stages behind `load`: also the way of a single file under jscodeshift. They are loaded once a file hits. */
export async function rewrite(
  workspace: Workspace,
  transforms: readonly Transform[],
  options: RewriteOptions & Proven,
  phases: Phases,
): Promise<Rewrite> {
  const counts = { files: workspace.files.length, findings: 0 };
  phases.begin('detect', counts);
  const registry = buildRegistry(transforms);
  const texts = new Map(workspace.files.map((file) => [file.path, file.text]));
  const hits = filesThatHit(texts, registry);
  if (hits.length === 0 && !holds(workspace, ignoreMark)) return nothingFound(workspace, options, phases);

  const stages = await import('./stages.js');
  const importersOf = stages.openImporters({ ...workspace, texts });
  const facts = { ...stages.openFacts(workspace, { importersOf, relevant: importersOf(hits) }), step: phases.step };
  const detected = stages.detect({ ...facts, registry, hits, isWanted: (file) => workspace.isWanted(file) });

  phases.begin('plan', { ...counts, findings: detected.detections.length });
  const graph = new stages.CallGraph(facts);
  const reachOf = stages.reach({ ...facts, graph }, detected.detections);
  const isLeft = (file: string): boolean => options.tests === 'skip' && stages.isTestFile(file, facts.root);
  const signatures = new stages.Signatures(facts);
  const planned = stages.plan(
    { ...facts, graph, ...options, isLeft, signatures, isKept: stages.keptApi(facts, options.publicApi) },
    detected.detections.filter(
      (each) => stages.isInScope(each, reachOf, options.scope) && !isLeft(each.finding.site.file),
    ),
  );

  phases.begin('verify', { ...counts, findings: detected.detections.length });
  const helpers = stages.helperHost(workspace, facts, transforms, options.helpers);
  const { proofs = [] } = options;
  const prover = {
    ...facts,
    unwaited: (file: string, text: string) => (isLeft(file) ? [] : stages.unwaitedIn(facts, proofs, file, text)),
    edit: (groups: readonly FixGroup[]) => stages.edit({ factsOf: facts.factsOf, helpers }, groups),
  };
  const wanted = planned.groups.filter((group) => options.minConfidence === 'review' || group.hazards.length === 0);
  const prove = options.verify === 'types' ? stages.verify : stages.acceptAll;
  const verified = prove(prover, wanted);

  const done = { workspace, detected, reachOf, planned, verified, trees: facts.trees, ...phases.end() };
  const among = (all: readonly FixGroup[], ids: readonly GroupId[]) => all.filter((group) => ids.includes(group.id));
  return {
    report: assemble(done),
    changesOf: (groups) => fileChanges(workspace, prover.edit(among(planned.groups, groups))),
    only: (groups, failures = []) => assemble(withoutDeclined(done, prove(prover, among(wanted, groups)), failures)),
  };
}

function holds({ files }: Workspace, mark: RegExp): boolean {
  return files.some(({ text }) => mark.test(text));
}

function nothingFound(workspace: Workspace, { verify }: RewriteOptions, phases: Phases): Rewrite {
  for (const phase of ['detect', 'plan', 'verify'] as const)
    phases.begin(phase, { files: workspace.files.length, findings: 0 });
  const report = assembleNothing({ workspace, diagnostics: verify === 'types' ? 0 : null, ...phases.end() });
  return { report, changesOf: () => [], only: () => report };
}
