import { readFileSync } from 'node:fs';

export class Store {
  /** Reads a note. */
  public read(name: string): string {
    return this.text(name).trim();
  }

  private text(name: string): string {
    return readFileSync(name, 'utf8');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Store().read('a.txt'));
}
