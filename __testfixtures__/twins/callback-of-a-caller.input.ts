import { readFileSync } from 'node:fs';

function line(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

class Lines {
  toJSON(): string {
    return line('a.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(JSON.stringify(new Lines()));
  log(['a.txt', 'b.txt'].map((name) => line(name)));
  ['b.txt', 'a.txt'].forEach((name) => log(line(name)));
}
