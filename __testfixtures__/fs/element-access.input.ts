import fs from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(fs['readFileSync']('a.txt', 'utf8'));
}
