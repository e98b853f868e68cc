// Names that a search has still to look up, and what tells them and declarations apart.

/** A name that is still to be looked up. */
export interface Wanted {
  readonly name: string;
  /** undefined: in all files. */
  readonly file: string | undefined;
  readonly isMember: boolean;
}

export function wantedKey({ name, file, isMember }: Wanted): string {
  return `${name}\n${file ?? '*'}\n${isMember}`;
}

/** A declaration, as the oracle names it. */
export function keyOf(file: string, at: number): string {
  return `${file}:${at}`;
}
