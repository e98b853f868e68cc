export function load(name: string): Promise<string>;
export function load(name: string, raw: boolean): Promise<string>;

export class Store {
  read(name: string): Promise<string>;
  label(): string;
}

export const size: (name: string) => Promise<number>;
