export type Loader = (name: string) => string;

export interface Source {
  readonly label: string;
  load: Loader;
}
