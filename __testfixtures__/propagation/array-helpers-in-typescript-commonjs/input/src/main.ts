import * as fs from 'fs';

function size(name: string): number {
  return fs.statSync(name).size;
}

export function total(names: string[]): number {
  return names.map((name) => size(name)).reduce((sum, each) => sum + each, 0);
}

export function biggest(names: string[]): string | undefined {
  return names.find((name) => size(name) > 1000) ?? names[0];
}

export function table(names: string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  names.forEach((name) => sizes.set(name, size(name)));
  return sizes;
}

export function expand(text: string): string {
  return text.replace(/@(\w+)/g, (_, name) => String(size(name)));
}

export function check(sizes: Map<string, number>): void {
  sizes.forEach((expected, name) => {
    if (size(name) !== expected) throw new Error(name);
  });
}
