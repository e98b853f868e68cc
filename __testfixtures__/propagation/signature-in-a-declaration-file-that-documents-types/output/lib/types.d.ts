/** What is known before a run. */
export interface BeforeRunOptions {
  name: string;
}

/**
 * Called before each run.
 * @private
 */
export type BeforeRun = (options: BeforeRunOptions) => Promise<string>;

/** Called after each run. */
export type AfterRun = (text: string) => void;
