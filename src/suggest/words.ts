// What a comment says of findings, in Markdown that both hosts read. Knows nothing of where it is put.
import type { ReportedFinding, ReportedGroup } from '../model.js';
import { hazards } from '../report/hazards.js';
import { codeSpan, prose } from '../report/markdown-text.js';
import { chainText, placeText, refusalMessage } from '../report/message.js';
import { blocks, subjectOf } from '../report/remark.js';

/** What is wrong, why, and how it is reached. */
export function explained(finding: ReportedFinding): string {
  const { why, instead, chain } = finding;
  const verb = blocks(finding) ? 'blocks the event loop' : 'is to be looked at';
  const paragraphs = [`**${codeSpan(subjectOf(finding))} ${verb}.** ${sentence(why)} Instead: ${sentence(instead)}`];
  if (chain.length > 1) paragraphs.push(`Reached: ${codeSpan(chainText(finding, ''))}`);
  return paragraphs.join('\n\n');
}

export function hazardLines(group: ReportedGroup): string[] {
  const lines = group.hazards.map(
    ({ id, place }) => `**Review:** ${sentence(hazards[id].short)} See ${codeSpan(placeText(place))} (\`${id}\`).`,
  );
  return [...new Set(lines)];
}

/** Why a finding has no rewrite; undefined where it has one. */
export function leftAlone(finding: ReportedFinding): string | undefined {
  const { refusal } = finding;
  if (refusal === undefined) return undefined;
  const see = refusal.at === undefined ? '' : ` See ${codeSpan(placeText(refusal.at))}.`;
  return `Left alone: ${sentence(refusalMessage(finding) ?? '')}${see} (\`npx unblock explain ${refusal.reason}\`)`;
}

export function position({ file, line }: Pick<ReportedFinding, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

function sentence(text: string): string {
  const plain = prose(text);
  return /[.!?]$/.test(plain) ? plain : `${plain}.`;
}
