// The exit status of a run that came to its end; what could not run or finish is 2 and never comes here.
import type { Report } from '../model.js';
import { isOpen } from '../report/totals.js';

/** 1 when `check` found more than `max`, else 0. Code that is out of scope, ignored or in the baseline does not count. */
export function exitStatus(command: 'check' | 'fix', report: Report, max: number): 0 | 1 {
  return command === 'check' && report.findings.filter(isOpen).length > max ? 1 : 0;
}
