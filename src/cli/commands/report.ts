// `unblock report`: the dry run as a file. Writes that file and nothing else; findings are no failure here.

import { summaryText } from '../../report/leftovers.js';
import type { Parsed } from '../arguments.js';
import type { Io } from '../io.js';
import { analyse, present, readSettings, textOptions } from '../session.js';
import type { Format } from '../settings.js';

/** By these endings editors and uploads know what a file is. */
const endings: Readonly<Record<Format, string>> = {
  html: 'html',
  markdown: 'md',
  json: 'json',
  sarif: 'sarif',
  patch: 'patch',
  rdjson: 'rdjson',
  rdjsonl: 'rdjsonl',
  text: 'txt',
  diff: 'diff',
  github: 'github.txt',
  gitlab: 'gitlab.json',
};

export async function report(parsed: Parsed, io: Io): Promise<number> {
  const settings = await readSettings(parsed, 'report', io);
  const { format = 'html' } = settings;
  const output = settings.output ?? `unblock-report.${endings[format]}`;
  const rewrite = await analyse(settings, io);
  await present({ ...rewrite, format, stage: 'planned' }, { ...settings, output }, io);
  io.stdout.write(`Wrote ${output}\n`);
  if (!settings.quiet)
    io.stderr.write(summaryText(rewrite.report, textOptions(rewrite.report, 'planned', settings, io)));
  return 0;
}
