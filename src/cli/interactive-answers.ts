// Answers of `fix --interactive`, kept while the questions last: whoever is cut off can go on from there. They lie where git
// keeps its own notes, and where there is no git nowhere.
import { createHash } from 'node:crypto';
import type { GroupId, ReportedGroup } from '../model.js';
import { formatScreenDiff } from '../report/screen-diff.js';
import type { Rewrite } from '../run.js';
import { readText } from '../workspace/read-text.js';
import { gitPath } from './git.js';
import type { Settings } from './settings.js';
import { removeNote, writeNote } from './write.js';

export interface Answers {
  /** What was answered before, of those groups that are still the same. */
  readonly before: ReadonlyMap<GroupId, boolean>;
  /** Whether they can be kept at all. */
  readonly areKept: boolean;
  keep(answers: ReadonlyMap<GroupId, boolean>): Promise<void>;
  forget(): Promise<void>;
}

export async function openAnswers(rewrite: Rewrite, { run: { cwd } }: Settings): Promise<Answers> {
  const { groups } = rewrite.report;
  const file = await gitPath(cwd, 'unblock-interactive.json');
  if (file === undefined)
    return { before: new Map(), areKept: false, keep: () => Promise.resolve(), forget: () => Promise.resolve() };
  const known = parsed(await readText(file));
  const keys = new Map<GroupId, string>();
  const keyOf = (id: GroupId): string => {
    const key = keys.get(id) ?? fingerprint(rewrite, id);
    keys.set(id, key);
    return key;
  };
  const before = (group: ReportedGroup): [GroupId, boolean][] => {
    const answer = known.get(keyOf(group.id));
    return answer === undefined ? [] : [[group.id, answer]];
  };
  return {
    before: new Map(known.size === 0 ? [] : groups.flatMap(before)),
    areKept: true,
    keep: (answers) => {
      const entries = [...answers].map(([id, answer]) => [keyOf(id), answer]);
      const note = { answers: Object.fromEntries(entries) };
      return writeNote(file, `${JSON.stringify(note, null, 2)}\n`);
    },
    forget: () => removeNote(file),
  };
}

/** What the group changes: an answer holds for that, and for nothing else that may bear its name later. */
function fingerprint({ report, changesOf }: Rewrite, id: GroupId): string {
  const diff = formatScreenDiff(changesOf([id]), report.root, { prefix: '', color: false, width: 1000 });
  const lines = diff.split('\n').filter((line) => /^[-+]/.test(line));
  return createHash('sha256')
    .update([id, ...lines].join('\n'))
    .digest('base64url')
    .slice(0, 20);
}

function parsed(text: string | undefined): Map<string, boolean> {
  try {
    const note = JSON.parse(text ?? '{}') as { readonly answers?: Readonly<Record<string, unknown>> };
    return new Map(
      Object.entries(note.answers ?? {}).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
    );
  } catch {
    // Whoever has edited it is asked again.
    return new Map();
  }
}
