// What programs and config files import from 'unblock'. Only names; the work is behind them.
import type { Transform } from './api.js';
import { runDefaults } from './cli/settings.js';
import { transforms as builtIn } from './cli/transforms.js';
import type { Report } from './model.js';
import { type RunOptions, run as runAll } from './run.js';

export type * from './api.js';
export {
  advises,
  awaits,
  helper,
  imported,
  keep,
  keepList,
  keepTail,
  offloads,
  promise,
  rewrites,
  unsupported,
  value,
  wholeModule,
} from './api.js';
export { defineConfig, type UnblockConfig } from './cli/define-config.js';
export { transforms } from './cli/transforms.js';
export type * from './model.js';
export type * from './reasons.js';
export { type Progress, type RunOptions, UserError } from './run.js';
export { type Codemod, defineTransform, type TransformDefinition } from './transform.js';

/** Finds and plans; writes nothing. What is left out of `options` has the defaults of the command line. */
export function run(
  options: Partial<RunOptions> & Pick<RunOptions, 'cwd'>,
  transforms: readonly Transform[] = builtIn,
): Promise<Report> {
  return runAll({ ...runDefaults, ...options }, transforms);
}
