export type Loader = (name: string) => Promise<string>;

export interface Source {
  readonly label: string;
  load: Loader;
}
