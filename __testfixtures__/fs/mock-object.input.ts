import type fs from 'node:fs';

const mock = { readFileSync: (name: string) => `mock of ${name}` } satisfies Partial<Record<keyof typeof fs, unknown>>;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(mock.readFileSync('a.txt'));
}
