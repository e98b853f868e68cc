export function load(name: string): string;
export function load(name: string, raw: boolean): string;

export class Store {
  read(name: string): string;
  label(): string;
}

export const size: (name: string) => number;
