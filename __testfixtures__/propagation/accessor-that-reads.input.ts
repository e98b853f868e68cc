import { readFileSync } from 'node:fs';

const page = {
  get text(): string {
    return readFileSync('a.txt', 'utf8');
  },
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(page.text);
}
