export interface Reader {
  /** The text of a file. */
  read(name: string): string;
  label(): string;
}

export interface LoudReader extends Reader {
  read(name: string): string;
  shout(name: string): string;
}

export interface Options {
  readonly parse?: (name: string) => number;
  readonly reader: Reader;
}
