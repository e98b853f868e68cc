import { readFileSync } from 'node:fs';

class Template {
  readonly text: string;

  constructor(name: string) {
    this.text = readFileSync(name, 'utf8');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Template('a.txt').text);
}
