// `fix --interactive`: which groups are taken, and what closes the questions. Neither plans nor writes.
import type { Report } from '../model.js';
import { offeredGroups } from '../report/group.js';
import { plural } from '../report/totals.js';
import type { Rewrite } from '../run.js';
import { UserError } from '../workspace/user-error.js';
import { openAnswers } from './interactive-answers.js';
import { openPrompt } from './interactive-prompt.js';
import { Questions } from './interactive-questions.js';
import { interruptible } from './interrupt.js';
import type { Io, Terminal } from './io.js';
import type { Settings } from './settings.js';

export interface Choice {
  /** What was taken, verified again; the rest is left alone as declined. */
  readonly report: Report;
  readonly offered: number;
  readonly taken: number;
}

/** Throws `UserError` where nobody can answer. */
export function requireTerminal({ terminal }: Io): Terminal {
  if (terminal !== undefined) return terminal;
  throw new UserError(
    '--interactive asks at a terminal, and standard input or standard error is none. Use "unblock fix" to see the rewrite, --write to apply it.',
  );
}

/** Throws `UserError` when the questions are cut off. */
export async function choose(rewrite: Rewrite, settings: Settings, io: Io): Promise<Choice> {
  const offered = offeredGroups(rewrite.report).length;
  if (offered === 0) return { report: rewrite.report, offered, taken: 0 };
  const answers = await openAnswers(rewrite, settings);
  const taken = await interruptible(async (signal) => {
    const prompt = openPrompt(requireTerminal(io), signal);
    try {
      return await new Questions({ rewrite, prompt, answers, settings, io }).ask();
    } finally {
      prompt.close();
    }
  });
  await answers.forget();
  if (taken.length === offered) return { report: rewrite.report, offered, taken: offered };
  if (taken.length > 0 && settings.run.verify === 'types') io.stderr.write('Checking the types of what you took.\n');
  return { report: rewrite.only(taken), offered, taken: taken.length };
}

/** What closes the questions; `report` is what was done in the end, which tests may have made less. */
export function choiceText(choice: Choice, report: Report, written: boolean): string {
  const { offered, taken } = choice;
  if (offered === 0) return '';
  const typed = offeredGroups(choice.report).length;
  const kept = offeredGroups(report).length;
  const lines: string[] = [];
  if (typed < taken)
    lines.push(`Dropped ${plural(taken - typed, 'group')} that would not type-check without what you left out.`);
  if (kept < typed) lines.push(`Dropped ${plural(typed - kept, 'group')} with which the tests fail.`);
  if (written && kept > 0) {
    lines.push(`Applied ${kept} of ${plural(offered, 'group')} to ${plural(report.changes.length, 'file')}.`);
  }
  if (written && kept === 0) lines.push('Nothing was written.');
  return lines.map((line) => `${line}\n`).join('');
}
