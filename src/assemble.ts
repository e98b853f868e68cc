// The last step of `run`: what the stages found and decided, as one Report with relative paths.
import path from 'node:path';
import type { Detected, Detection } from './detect/detect.js';
import type { EditedFile } from './edit/edit.js';
import type {
  FileChange,
  FixGroup,
  GroupId,
  Hazard,
  Place,
  Refusal,
  Report,
  ReportedFinding,
  ReportedGroup,
  Status,
  Summary,
  Verdict,
} from './model.js';
import type { Plan } from './plan/plan.js';
import type { ReachOf } from './reach/reach.js';
import { Trees } from './syntax/trees.js';
import type { Verified } from './verify/verify.js';
import type { Workspace } from './workspace/workspace.js';

/** What the user's tests say against a group that types let through. */
export interface TestFailure {
  readonly group: GroupId;
  /** Half a sentence: which tests fail with it. */
  readonly what: string;
  /** The last lines of what they printed. */
  readonly output: readonly string[];
}

export interface Stages {
  readonly workspace: Workspace;
  readonly trees: Trees;
  readonly detected: Detected;
  readonly reachOf: ReachOf;
  readonly planned: Plan;
  readonly verified: Verified;
  /** Groups that types let through, and the user's tests do not. */
  readonly failing?: ReadonlySet<GroupId>;
  readonly durationMs: number;
  readonly phases: Readonly<Record<string, number>>;
}

export function assemble(stages: Stages): Report {
  const { workspace, detected, planned, verified } = stages;
  const findings = detected.detections.map((detection) => reportedFinding(stages, detection)).sort(byPlace);
  const groups = planned.groups.map((group) => reportedGroup(stages, group)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const relative = (file: string): string => path.posix.relative(workspace.root, file);
  const problems = [...workspace.problems, ...detected.problems];
  return {
    root: workspace.root,
    summary: summarise(stages, findings, groups),
    packages: workspace
      .packages()
      .map(({ name = '', dir }) => ({ name, dir: relative(dir) }))
      .sort((a, b) => (a.dir < b.dir ? -1 : 1)),
    findings,
    groups,
    changes: fileChanges(workspace, verified.files),
    errors: problems
      .map((problem) => (problem.file === undefined ? problem : { ...problem, file: relative(problem.file) }))
      .sort((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : 1)),
    notices: [...workspace.notices(), ...newPackages(verified.files), ...newThreads(verified.files)],
  };
}

/** Of a run in which no file hits: what the stages would come to, without them. */
export function assembleNothing({
  diagnostics,
  ...run
}: Pick<Stages, 'workspace' | 'durationMs' | 'phases'> & { readonly diagnostics: number | null }): Report {
  return assemble({
    ...run,
    trees: new Trees(new Map()),
    detected: { detections: [], problems: [] },
    reachOf: () => undefined,
    planned: { groups: [], refusals: [] },
    verified: { files: [], verdicts: [], diagnosticsBefore: diagnostics, diagnosticsAfter: diagnostics },
  });
}

/** The stages after tests failed and a person chose: what was accepted, and is not among `chosen`, is left alone as declined. */
export function withoutDeclined(stages: Stages, chosen: Verified, failures: readonly TestFailure[]): Stages {
  const { planned, verified } = stages;
  const others = verified.verdicts.filter((verdict) => !chosen.verdicts.some(({ group }) => group === verdict.group));
  const failed = new Map(failures.map((failure) => [failure.group, failure]));
  const declined = new Set(
    others.filter((verdict) => verdict.accepted && !failed.has(verdict.group)).map((verdict) => verdict.group),
  );
  const refusals = planned.groups
    .filter((group) => declined.has(group.id))
    .flatMap((group) => group.findings.map((finding): Refusal => ({ finding, reason: 'declined' })));
  return {
    ...stages,
    failing: new Set(failed.keys()),
    planned: { ...planned, refusals: [...planned.refusals, ...refusals] },
    verified: {
      ...chosen,
      verdicts: [...chosen.verdicts, ...others.map((verdict) => tested(verdict, failed.get(verdict.group)))],
    },
  };
}

function tested(verdict: Verdict, failure: TestFailure | undefined): Verdict {
  if (failure === undefined) return verdict;
  const { what, output } = failure;
  return { group: verdict.group, accepted: false, diagnostics: [what, ...output] };
}

/** What each call pays that goes to another thread from now on. */
function newThreads(files: readonly EditedFile[]): string[] {
  if (!files.some(({ file, before }) => before === undefined && /\.worker\.[cm]?[jt]sx?$/.test(file))) return [];
  return [
    'A call to a worker thread takes about 50 to 100 microseconds more and copies its arguments and result; the first one starts a thread. Leave out what is done sooner than in a millisecond.',
  ];
}

/** What package.json comes to ask for: somebody has to install it. */
function newPackages(files: readonly EditedFile[]): string[] {
  const names = new Set(files.flatMap(({ packages = {} }) => Object.keys(packages)));
  const isAsked = files.some(({ file }) => file.endsWith('/package.json'));
  if (!isAsked || names.size === 0) return [];
  return [
    `The rewrite needs ${[...names].join(', ')}, which package.json does not name yet: it is added there with --write. Install it then, as with "npm install".`,
  ];
}

function summarise(stages: Stages, findings: readonly ReportedFinding[], groups: readonly ReportedGroup[]): Summary {
  const { workspace, verified, durationMs, phases } = stages;
  const count = (status: Status): number => findings.filter((finding) => finding.status === status).length;
  return {
    files: workspace.files.filter(({ path: file }) => workspace.isWanted(file)).length,
    filesChanged: verified.files.filter((file) => file.before !== file.after).length,
    findings: findings.length,
    fixed: count('fixed'),
    review: count('review'),
    refused: count('refused'),
    outOfScope: count('out-of-scope'),
    groups: groups.length,
    diagnosticsBefore: verified.diagnosticsBefore,
    diagnosticsAfter: verified.diagnosticsAfter,
    durationMs,
    phases,
  };
}

function reportedFinding(stages: Stages, detection: Detection): ReportedFinding {
  const { finding } = detection;
  const { workspace, trees, reachOf } = stages;
  const tree = trees.of(finding.site.file);
  const start = tree.getLineAndCharacterOfPosition(finding.site.range.start);
  const end = tree.getLineAndCharacterOfPosition(finding.site.range.end);
  const { status, refusal, group } = outcome(stages, detection);
  return {
    id: finding.id,
    transform: finding.transform,
    api: finding.api,
    kind: finding.kind,
    why: finding.why,
    instead: finding.instead,
    file: path.posix.relative(workspace.root, finding.site.file),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    excerpt: tree.text.split('\n', start.line + 1)[start.line]?.replace(/\r$/, '') ?? '',
    get reach() {
      return reachOf(finding.id)?.kind ?? 'startup';
    },
    get chain() {
      return (reachOf(finding.id)?.chain ?? []).map((place) => relativePlace(stages, place));
    },
    status,
    ...(refusal === undefined ? {} : { refusal: relativeRefusal(stages, refusal) }),
    ...(group === undefined ? {} : { group: group.id }),
  };
}

interface Outcome {
  readonly status: Status;
  readonly refusal?: Omit<Refusal, 'finding'>;
  readonly group?: FixGroup;
}

function outcome({ planned, verified, failing }: Stages, { finding, ignored }: Detection): Outcome {
  if (ignored) return { status: 'ignored' };
  const refusal = planned.refusals.find((entry) => entry.finding === finding.id);
  if (refusal !== undefined) return { status: 'refused', refusal };
  const group = planned.groups.find((entry) => entry.findings.includes(finding.id));
  if (group === undefined) return { status: 'out-of-scope' };
  const verdict = verified.verdicts.find((entry) => entry.group === group.id);
  if (verdict === undefined) return { status: 'review', group };
  if (verdict.accepted) return { status: 'fixed', group };
  const reason = failing?.has(group.id) ? 'failing-tests' : 'verification';
  return { status: 'refused', group, refusal: { reason, detail: verdict.diagnostics[0] ?? '' } };
}

function reportedGroup(stages: Stages, group: FixGroup): ReportedGroup {
  const verdict = stages.verified.verdicts.find((entry) => entry.group === group.id);
  return {
    id: group.id,
    findings: group.findings,
    functionsMadeAsync: group.functionsMadeAsync.map((place) => relativePlace(stages, place)),
    files: [...new Set(group.changes.map((change) => path.posix.relative(stages.workspace.root, change.file)))].sort(),
    confidence: group.hazards.length === 0 ? 'safe' : 'review',
    hazards: group.hazards.map((hazard): Hazard => ({ id: hazard.id, place: relativePlace(stages, hazard.place) })),
    verdict: verdict === undefined || verdict.accepted ? 'accepted' : 'rejected',
    diagnostics: verdict?.diagnostics ?? [],
  };
}

function relativePlace(stages: Stages, place: Place): Place {
  return { ...place, file: path.posix.relative(stages.workspace.root, place.file) };
}

function relativeRefusal(stages: Stages, refusal: Omit<Refusal, 'finding'>): NonNullable<ReportedFinding['refusal']> {
  const { reason, at, detail } = refusal;
  return {
    reason,
    ...(at === undefined ? {} : { at: relativePlace(stages, at) }),
    ...(detail === undefined ? {} : { detail }),
  };
}

export function fileChanges(workspace: Workspace, files: readonly EditedFile[]): FileChange[] {
  return files.filter((file) => file.before !== file.after).map((file) => fileChange(workspace, file));
}

function fileChange(workspace: Workspace, file: EditedFile): FileChange {
  const bom =
    (workspace.files.find((entry) => entry.path === file.file) ?? workspace.declarations.at(file.file))?.bom ?? false;
  const base = { file: file.file, after: file.after, bom };
  return file.before === undefined ? base : { ...base, before: file.before };
}

function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
