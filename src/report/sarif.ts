// `--format sarif`: SARIF 2.1.0 for code scanning and editors. Fingerprints hold no line, so that alerts follow their code.
import type { CodeFlow, Fix, Location, Log, Notification, PhysicalLocation, Region, Replacement, Result } from 'sarif';
import type { FileChange, GroupId, Place, Problem, Report, ReportedFinding, ReportedGroup } from '../model.js';
import { type LineEdit, lineEdits } from './line-edits.js';
import { groupsById, placeText } from './message.js';
import { located, placesOf, ruleOf, sentences, severityOf, subjectOf } from './remark.js';
import { rulesOf, type TransformText } from './sarif-rules.js';
import { counted, isOpen } from './totals.js';

export interface SarifOptions {
  /** Version of this tool. */
  readonly version: string;
  /** The way from the root of the repository to the package, empty or ending in `/`. */
  readonly prefix: string;
  readonly transforms: readonly TransformText[];
  changesOf(groups: readonly GroupId[]): readonly FileChange[];
}

interface Context extends SarifOptions {
  readonly findings: readonly ReportedFinding[];
  readonly groups: ReadonlyMap<string, ReportedGroup>;
  readonly ruleIds: readonly string[];
  readonly fixes: ReadonlyMap<GroupId, Fix>;
}

const root = '%SRCROOT%';
/** A fix is that of its group: in a larger one it stands at the first finding alone, or the report grows by its square. */
const mostRepeats = 20;

export function formatSarif(report: Report, options: SarifOptions): string {
  const findings = report.findings.filter(isOpen);
  const groups = groupsById(report.groups);
  const rules = rulesOf(findings, groups, options.transforms);
  const ruleIds = rules.map(({ id }) => id);
  const context = { ...options, findings, groups, ruleIds, fixes: fixesOf(findings, options) };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'unblock', version: options.version, rules } },
        // Two packages of a repository are two analyses: the later must not close the alerts of the other.
        automationDetails: { id: `unblock/${options.prefix}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.errors.map((error) => notification(error, options.prefix)),
          },
        ],
        results: findings.map((finding) => resultOf(finding, context)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: ReportedFinding, context: Context): Result {
  const { prefix, groups, ruleIds, fixes, findings } = context;
  const group = finding.group === undefined ? undefined : groups.get(finding.group);
  const places = placesOf(finding, group);
  const text = escaped(sentences(finding, group, prefix).join(' '));
  const links = places.map((place, index) => `[${escaped(place.name || placeText(place))}](${index + 1})`);
  const fix = group && fixes.get(group.id);
  const first = group && findings.find((each) => each.group === group.id);
  const hasFix = fix && finding.status === 'fixed' && (group.findings.length <= mostRepeats || finding === first);
  return {
    ruleId: ruleOf(finding),
    ruleIndex: ruleIds.indexOf(ruleOf(finding)),
    level: severityOf(finding),
    message: { text: links.length === 0 ? text : `${text} See ${links.join(', ')}.` },
    locations: [{ physicalLocation: physical(prefix, finding.file, regionOf(finding)) }],
    partialFingerprints: { 'findingId/v1': finding.id },
    ...(places.length === 0
      ? {}
      : { relatedLocations: places.map((place, index) => ({ id: index + 1, ...locationOf(prefix, place) })) }),
    ...(finding.chain.length > 1 ? { codeFlows: [codeFlow(finding, prefix)] } : {}),
    ...(hasFix ? { fixes: [fix] } : {}),
  };
}

/** From what runs it down to the call. */
function codeFlow(finding: ReportedFinding, prefix: string): CodeFlow {
  const call: Location = {
    physicalLocation: physical(prefix, finding.file, regionOf(finding)),
    message: { text: escaped(subjectOf(finding)) },
  };
  const locations = [...finding.chain.map((place) => locationOf(prefix, place)), call];
  return { threadFlows: [{ locations: locations.map((location) => ({ location })) }] };
}

function locationOf(prefix: string, place: Place): Location {
  return {
    physicalLocation: physical(prefix, place.file, { startLine: place.line }),
    message: { text: escaped(place.name || placeText(place)) },
  };
}

function regionOf({ line, column, endLine, endColumn }: ReportedFinding): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function physical(prefix: string, file: string, region: Region): PhysicalLocation {
  return { artifactLocation: artifact(prefix, file), region };
}

function artifact(prefix: string, file: string): { uri: string; uriBaseId: string } {
  const uri = located(prefix, file).split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: root };
}

/** What each group does alone. One that creates a file has none: there is nothing yet that a fix could change. */
function fixesOf(findings: readonly ReportedFinding[], options: SarifOptions): ReadonlyMap<GroupId, Fix> {
  const fixes = new Map<GroupId, Fix>();
  for (const { status, group } of findings) {
    if (status !== 'fixed' || group === undefined || fixes.has(group)) continue;
    const changes = options.changesOf([group]);
    if (changes.length === 0 || changes.some(({ before }) => before === undefined)) continue;
    const own = findings.filter((each) => each.group === group);
    fixes.set(group, {
      description: { text: `Rewrite ${counted(own)}` },
      artifactChanges: changes.map(({ file, before = '', after }) => ({
        artifactLocation: artifact(options.prefix, file),
        replacements: lineEdits(before, after).map(replacement),
      })),
    });
  }
  return fixes;
}

function replacement({ line, before, after }: LineEdit): Replacement {
  const last = before.at(-1);
  const end =
    last === undefined || last.endsWith('\n')
      ? { endLine: line + before.length, endColumn: 1 }
      : { endLine: line + before.length - 1, endColumn: last.length + 1 };
  return {
    deletedRegion: { startLine: line, startColumn: 1, ...end },
    insertedContent: { text: after.join('') },
  };
}

function notification({ file, message }: Problem, prefix: string): Notification {
  const locations =
    file === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: artifact(prefix, file) } }] };
  return { level: 'warning', message: { text: message }, ...locations };
}

/** Brackets make links in a message. */
function escaped(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}
