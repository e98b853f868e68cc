import { access, unlink } from 'node:fs/promises';

let turn = 0;
const next = (): string => `${++turn}.txt`;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (await access(next()).then(() => true, () => false)) await unlink(next());
  log(turn);
}
