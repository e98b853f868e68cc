// The rules of a SARIF log: one for each API that was found, with the texts of `unblock explain` as help.
// An alert is then called after the call that it is about, and can be filtered by it.
import type { ReportingDescriptor } from 'sarif';
import type { ReportedFinding, ReportedGroup } from '../model.js';
import type { Explanation } from './explanation.js';
import { hazards } from './hazards.js';
import { reasons } from './reasons.js';
import { blocks, ruleOf, subjectOf } from './remark.js';

/** What `explain` says of a transform. */
export interface TransformText {
  readonly name: string;
  readonly summary: string;
  readonly example: { readonly before: string; readonly after: string };
}

export type Rule = ReportingDescriptor & { readonly help: NonNullable<ReportingDescriptor['help']> };

/** Sorted by name, so that the same findings give the same bytes. */
export function rulesOf(
  findings: readonly ReportedFinding[],
  groups: ReadonlyMap<string, ReportedGroup>,
  transforms: readonly TransformText[],
): Rule[] {
  const byRule = new Map<string, [ReportedFinding, ...ReportedFinding[]]>();
  for (const finding of findings) {
    const known = byRule.get(ruleOf(finding));
    if (known) known.push(finding);
    else byRule.set(ruleOf(finding), [finding]);
  }
  return [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, [first, ...others]]) => {
      const transform = transforms.find(({ name }) => name === first.transform);
      return rule(id, first, transform, remarksOf([first, ...others], groups));
    });
}

function rule(id: string, finding: ReportedFinding, transform: TransformText | undefined, remarks: Remarks): Rule {
  const name = subjectOf(finding);
  return {
    id,
    name,
    shortDescription: {
      text: blocks(finding) ? `${name} blocks the event loop.` : (transform?.summary ?? finding.why),
    },
    fullDescription: { text: finding.why },
    help: { text: help(finding, transform, remarks, plain), markdown: help(finding, transform, remarks, markdown) },
    defaultConfiguration: { level: 'warning' },
    properties: {
      tags: [...(blocks(finding) ? ['performance', 'event-loop'] : ['correctness']), finding.transform],
      precision: 'high',
      'problem.severity': 'warning',
    },
  };
}

/** What is said of this rule's calls, by title. */
type Remarks = ReadonlyMap<string, Explanation>;

/** Why some are left alone, and what has to be looked at before others are rewritten. */
function remarksOf(findings: readonly ReportedFinding[], groups: ReadonlyMap<string, ReportedGroup>): Remarks {
  const remarks = new Map<string, Explanation>();
  for (const { refusal } of findings) {
    if (refusal)
      remarks.set(`Left alone: ${reasons[refusal.reason].short} (${refusal.reason})`, reasons[refusal.reason]);
  }
  for (const { status, group } of findings) {
    const found = status === 'review' && group !== undefined ? (groups.get(group)?.hazards ?? []) : [];
    for (const { id } of found) remarks.set(`To review: ${hazards[id].short} (${id})`, hazards[id]);
  }
  return new Map([...remarks].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How a title and a piece of code are written. */
interface Style {
  title(text: string): string;
  code(text: string): string;
}

const plain: Style = { title: (text) => text, code: (text) => text.replace(/^/gm, '  ') };
const markdown: Style = { title: (text) => `### ${text}`, code: (text) => `\`\`\`ts\n${text}\n\`\`\`` };

function help(finding: ReportedFinding, transform: TransformText | undefined, remarks: Remarks, style: Style): string {
  const { why, instead } = finding;
  const parts = [why, `Instead: ${instead}`, '`npx unblock fix` rewrites such calls, with all their callers.'];
  if (transform) parts.push(style.title(transform.summary), ...example(transform.example, style));
  for (const [title, text] of remarks) parts.push(style.title(title), text.extra, ...example(text, style));
  return parts.join('\n\n');
}

function example({ before, after }: Pick<Explanation, 'before' | 'after'>, { code }: Style): string[] {
  return [
    ...(before === undefined ? [] : ['Before:', code(before)]),
    ...(after === undefined ? [] : ['After:', code(after)]),
  ];
}
