export interface Reader {
  /** The text of a file. */
  read(name: string): Promise<string>;
  label(): string;
}

export interface LoudReader extends Reader {
  read(name: string): Promise<string>;
  shout(name: string): Promise<string>;
}

export interface Options {
  readonly parse?: (name: string) => Promise<number>;
  readonly reader: Reader;
}
