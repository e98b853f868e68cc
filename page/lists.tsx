// The cards of a view: groups, reasons, new files, and what could not be looked at.
import type { ComponentChildren } from 'preact';
import type { PageData, PageDiff, PageFinding, PageGroup } from '../src/report/page-data.js';
import { Prose, type Sides } from './code.js';
import { hashOf, parseView, sorted, type View } from './filter.js';
import { GroupCard } from './group.js';
import { ReasonCard, reasonName } from './left.js';
import { fileName, NewFileCard } from './new-file.js';
import { plural } from './words.js';

export interface Listed {
  readonly groups: readonly PageGroup[];
  readonly findingsOf: (group: PageGroup) => readonly PageFinding[];
  /** The commonest first. */
  readonly reasons: readonly (readonly [string, readonly PageFinding[]])[];
  /** Of all groups; none where no group is shown. */
  readonly newFiles: readonly PageDiff[];
  /** Of all cards, from top to bottom. */
  readonly names: readonly string[];
}

const none: readonly PageFinding[] = [];

export function listed(
  data: PageData,
  groupsById: ReadonlyMap<string, PageGroup>,
  findings: readonly PageFinding[],
  view: View,
): Listed {
  const members = Map.groupBy(findings, ({ group }) => group);
  const findingsOf = (group: PageGroup) => members.get(group.id) ?? none;
  const found = [...groupsById.values()].filter((group) => members.has(group.id));
  const groups = sorted(found, view.order, findingsOf);
  const refused = findings.filter(({ refusal }) => refusal !== undefined);
  const byReason = Map.groupBy(refused, ({ refusal }) => refusal?.reason ?? '');
  const reasons = [...byReason].sort(([, a], [, b]) => b.length - a.length);
  const newFiles = groups.length === 0 ? [] : data.newFiles;
  const names = [
    ...groups.map(({ id }) => id),
    ...reasons.map(([reason]) => reasonName(reason)),
    ...newFiles.map(fileName),
  ];
  return { groups, findingsOf, reasons, newFiles, names };
}

interface Props {
  readonly data: PageData;
  readonly shown: Listed;
  readonly isOpen: (name: string) => boolean;
  readonly sides: Sides;
  readonly isWhole: boolean;
  readonly toggle: (name: string) => void;
}

export function Lists({ data, shown, isOpen, sides, isWhole, toggle }: Props) {
  const { groups, findingsOf, reasons, newFiles } = shown;
  const isEmpty = groups.length === 0 && reasons.length === 0 && data.findings.length > 0;
  return (
    <>
      <Section title="Rewrites" count={groups.length} word="group">
        {groups.map((group) => {
          const own = { group, findings: findingsOf(group), isOpen: isOpen(group.id), isWhole };
          return <GroupCard key={group.id} data={data} sides={sides} toggle={toggle} {...own} />;
        })}
      </Section>
      <Section title="Left alone" count={reasons.length} word="reason">
        {reasons.map(([reason, findings]) => {
          const text = data.reasons[reason] ?? { short: reason, extra: '' };
          const own = { reason, text, findings, isOpen: isOpen(reasonName(reason)) };
          return <ReasonCard key={reason} toggle={toggle} {...own} />;
        })}
      </Section>
      {isEmpty ? (
        <p class="note">
          Nothing matches. <a href={hashOf(parseView(''))}>Show everything again</a>.
        </p>
      ) : null}
      <Section title="New files" count={newFiles.length} word="file">
        {newFiles.map((diff) => (
          <NewFileCard key={diff.file} diff={diff} isOpen={isOpen(fileName(diff))} isWhole={isWhole} toggle={toggle} />
        ))}
      </Section>
      <Section title="What could not be looked at" count={data.errors.length} word="problem">
        <Errors data={data} />
      </Section>
    </>
  );
}

function Errors({ data }: Pick<Props, 'data'>) {
  return (
    <ul>
      {data.errors.map(({ file, message }) => (
        <li key={`${file} ${message}`}>
          {file === undefined ? null : <code>{file}</code>} <Prose text={message} />
        </li>
      ))}
    </ul>
  );
}

function Section({
  title,
  count,
  word,
  children,
}: {
  title: string;
  count: number;
  word: string;
  children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <section class="list">
      <h2>
        {title} <span class="dim">{plural(count, word)}</span>
      </h2>
      {children}
    </section>
  );
}
