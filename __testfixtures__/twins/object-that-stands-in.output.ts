import { readFileSync } from 'node:fs';

class Vault {
  unlock(name: string): string {
    return readFileSync(name, 'utf8');
  }

  get first(): string {
    return this.unlock('a.txt');
  }
}

async function show(vault: Vault, log: (...values: unknown[]) => void): Promise<void> {
  log(vault.first, vault.unlock('b.txt'));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await show(new Vault(), log);
  await show({ first: 'none', unlock: () => 'nothing' } as Vault, log);
}
