// What a comment says of findings, in Markdown that both hosts read. Knows nothing of where it is put.
import type { ReportedFinding, ReportedGroup } from '../model.js';
import { hazards } from '../report/hazards.js';
import { codeSpan, prose } from '../report/markdown-text.js';
import { chainText, placeText, refusalMessage } from '../report/message.js';
import { blocks, subjectOf } from '../report/remark.js';

/** What is wrong, why, and how it is reached. */
export function explained(finding: ReportedFinding): string {
  const { why, instead, chain } = finding;
  const paragraphs = [`**${claim(finding)}.** ${sentence(why)} Instead: ${sentence(instead)}`];
  if (chain.length > 1) paragraphs.push(`Reached: ${codeSpan(chainText(finding, ''))}`);
  return paragraphs.join('\n\n');
}

function claim(finding: ReportedFinding): string {
  if (blocks(finding)) return `${codeSpan(subjectOf(finding))} blocks the event loop`;
  return finding.transform === 'needless-await' ? 'Needless `await`' : 'Missing `await`';
}

/** More places than these are in the diff for whoever wants to know. */
const mostPlaces = 8;

/** What turns async, and what a person has to look at before. */
export function consequences({ functionsMadeAsync, hazards: found }: ReportedGroup): string[] {
  const turned = distinct(functionsMadeAsync.map((place) => codeSpan(placeText(place))));
  const lines = found.map(
    ({ id, place }) => `**Review:** ${sentence(hazards[id].short)} See ${codeSpan(placeText(place))} (\`${id}\`).`,
  );
  return [...(turned.length === 0 ? [] : [`Turns async: ${some(turned)}.`]), ...distinct(lines).slice(0, mostPlaces)];
}

export function some(names: readonly string[]): string {
  const rest = names.length - mostPlaces;
  return rest > 0 ? `${names.slice(0, mostPlaces).join(', ')} and ${rest} more` : names.join(', ');
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
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
