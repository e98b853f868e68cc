// `unblock check`: lists what blocks. Writes nothing.
import { mistypedCommand, type Parsed } from '../arguments.js';
import { withBaseline } from '../baseline.js';
import { exitStatus } from '../exit-status.js';
import type { Io } from '../io.js';
import { analyse, notify, present, readSettings } from '../session.js';

export async function check(parsed: Parsed, io: Io): Promise<number> {
  const settings = await readSettings(parsed, 'check', io);
  const rewrite = await analyse(settings, io).catch((error: unknown) => {
    throw mistypedCommand(parsed, error);
  });
  const { report, notices } = await withBaseline(rewrite.report, settings);
  await present({ ...rewrite, report, format: settings.format ?? 'text', stage: 'checked' }, settings, io);
  if (!settings.quiet) for (const notice of notices) notify(notice, io);
  return exitStatus('check', report, settings.max);
}
