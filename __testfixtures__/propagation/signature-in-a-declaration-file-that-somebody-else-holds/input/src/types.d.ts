export interface Reader {
  read(name: string): string;
}

/** Compares two names. */
export type Compare = (a: string, b: string) => number;
