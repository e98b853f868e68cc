// `unblock check`: lists what blocks. Writes nothing.
import { mistypedCommand, type Parsed } from '../arguments.js';
import { exitStatus } from '../exit-status.js';
import type { Io } from '../io.js';
import { analyse, present, readSettings } from '../session.js';

export async function check(parsed: Parsed, io: Io): Promise<number> {
  const settings = await readSettings(parsed, 'check', io);
  const rewrite = await analyse(settings, io).catch((error: unknown) => {
    throw mistypedCommand(parsed, error);
  });
  await present({ ...rewrite, format: settings.format ?? 'text', stage: 'checked' }, settings, io);
  return exitStatus('check', rewrite.report, settings.max);
}
