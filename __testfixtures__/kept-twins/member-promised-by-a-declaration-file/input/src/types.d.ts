export interface Reader {
  read(name: string): string;
}

export type Measure = (name: string) => number;
