import { existsSync, unlinkSync } from 'node:fs';

let turn = 0;
const next = (): string => `${++turn}.txt`;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (existsSync(next())) unlinkSync(next());
  log(turn);
}
