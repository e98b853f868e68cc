// The reports of several packages as one report of the repository: hosts know files from its root alone.
import path from 'node:path';
import type {
  FileChange,
  FindingId,
  GroupId,
  Place,
  Report,
  ReportedFinding,
  ReportedGroup,
  Summary,
} from '../model.js';

/** A report and what any of its groups would change. */
export interface Offer {
  readonly report: Report;
  changesOf(groups: readonly GroupId[]): readonly FileChange[];
  /** With these groups alone, verified again. */
  only(groups: readonly GroupId[]): Report;
}

/** @param root of the repository, with `/` */
export function gather(root: string, offers: readonly Offer[]): Offer {
  const members = offers.map((offer) => memberOf(root, offer));
  const own = (member: Member, groups: readonly GroupId[]) => groups.flatMap((id) => member.original.get(id) ?? []);
  return {
    report: together(
      root,
      members.map(({ shift, offer }) => shift(offer.report)),
    ),
    changesOf: (groups) => members.flatMap((member) => member.offer.changesOf(own(member, groups))),
    only: (groups) =>
      together(
        root,
        members.map((member) => member.shift(member.offer.only(own(member, groups)))),
      ),
  };
}

interface Member {
  readonly offer: Offer;
  /** Names of groups inside of the package, by their names in the repository. */
  readonly original: ReadonlyMap<GroupId, GroupId>;
  shift(report: Report): Report;
}

function memberOf(root: string, offer: Offer): Member {
  const way = path.posix.relative(root, offer.report.root);
  // Two packages of a repository may hold the same file.
  const prefix = way === '' ? '' : `${way}/`;
  return {
    offer,
    original: new Map(offer.report.groups.map(({ id }) => [`${prefix}${id}` as GroupId, id])),
    shift: (report) => seenFrom(root, report, prefix),
  };
}

/** The same report with its files as they are called from another directory. */
export function seenFrom(root: string, report: Report, prefix = ''): Report {
  const file = (name: string) => path.posix.relative(root, path.posix.join(report.root, name));
  const finding = (id: FindingId) => `${prefix}${id}` as FindingId;
  const group = (id: GroupId) => `${prefix}${id}` as GroupId;
  const place = (at: Place): Place => ({ ...at, file: file(at.file) });
  const shiftFinding = (found: ReportedFinding): ReportedFinding => ({
    ...found,
    id: finding(found.id),
    file: file(found.file),
    chain: found.chain.map(place),
    ...(found.group === undefined ? {} : { group: group(found.group) }),
    ...(found.refusal?.at === undefined ? {} : { refusal: { ...found.refusal, at: place(found.refusal.at) } }),
  });
  const shiftGroup = (each: ReportedGroup): ReportedGroup => ({
    ...each,
    id: group(each.id),
    findings: each.findings.map(finding),
    functionsMadeAsync: each.functionsMadeAsync.map(place),
    files: each.files.map(file),
    hazards: each.hazards.map((hazard) => ({ ...hazard, place: place(hazard.place) })),
  });
  return {
    ...report,
    root,
    findings: report.findings.map(shiftFinding),
    groups: report.groups.map(shiftGroup),
    errors: report.errors.map((error) => (error.file === undefined ? error : { ...error, file: file(error.file) })),
  };
}

function together(root: string, reports: readonly Report[]): Report {
  return {
    root,
    summary: reports.map(({ summary }) => summary).reduce(sum, nothing),
    packages: reports.flatMap(({ packages }) => packages),
    findings: reports.flatMap(({ findings }) => findings),
    groups: reports.flatMap(({ groups }) => groups),
    changes: reports.flatMap(({ changes }) => changes),
    errors: reports.flatMap(({ errors }) => errors),
    notices: [...new Set(reports.flatMap(({ notices }) => notices))],
  };
}

const nothing: Summary = {
  files: 0,
  filesChanged: 0,
  findings: 0,
  fixed: 0,
  review: 0,
  refused: 0,
  outOfScope: 0,
  groups: 0,
  diagnosticsBefore: null,
  diagnosticsAfter: null,
  durationMs: 0,
  phases: {},
};

function sum(a: Summary, b: Summary): Summary {
  const both = (x: number | null, y: number | null) => (x === null ? y : y === null ? x : x + y);
  return {
    files: a.files + b.files,
    filesChanged: a.filesChanged + b.filesChanged,
    findings: a.findings + b.findings,
    fixed: a.fixed + b.fixed,
    review: a.review + b.review,
    refused: a.refused + b.refused,
    outOfScope: a.outOfScope + b.outOfScope,
    groups: a.groups + b.groups,
    diagnosticsBefore: both(a.diagnosticsBefore, b.diagnosticsBefore),
    diagnosticsAfter: both(a.diagnosticsAfter, b.diagnosticsAfter),
    durationMs: a.durationMs + b.durationMs,
    phases: { ...a.phases, ...b.phases },
  };
}
