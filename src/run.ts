// The whole tool on one page; each step is a room.
import type { Transform } from './api.js';
import type { Confidence, Report } from './model.js';

export interface RunOptions {
  /** Absolute directory against which `paths` and `projects` are taken. */
  readonly cwd: string;
  /** Files, directories or globs; empty means the package that `cwd` stands in. */
  readonly paths: readonly string[];
  readonly scope: 'serving' | 'all';
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly minConfidence: Confidence;
  readonly verify: 'types' | 'none';
  /** tsconfig files to use instead of the ones found. */
  readonly projects: readonly string[];
  /** Directory for helper modules, relative to the package root; default: `src` where there is one, else the root. */
  readonly helpers?: string;
  /** Globs that are left out, relative to the package root. */
  readonly ignore: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
}

/** Reported at the start of each phase and while one goes on. */
export interface Progress {
  readonly phase: 'load' | 'detect' | 'plan' | 'edit' | 'verify';
  readonly files: number;
  readonly findings: number;
}

/** A mistake of the user's making: one line that says what to do next. */
export class UserError extends Error {
  override name = 'UserError';
}

export declare function run(options: RunOptions, transforms: readonly Transform[]): Promise<Report>;
