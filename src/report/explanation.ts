// The form of a text about a refusal reason or a hazard. Texts stand apart from logic: nothing here decides anything.

export interface Explanation {
  /** Half a sentence without a full stop; stands behind a place in reports. */
  readonly short: string;
  /** What happened, why, and what to do next. */
  readonly extra: string;
  readonly before?: string;
  readonly after?: string;
}
