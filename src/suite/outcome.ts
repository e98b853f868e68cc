// What a test suite said, whatever its reporter.

/** Names of tests below suites read `suite > test`. */
export interface Names {
  readonly passed: ReadonlySet<string>;
  readonly failed: ReadonlySet<string>;
  /** How many the suite itself says have passed; undefined where it says nothing. */
  readonly count: number | undefined;
}
