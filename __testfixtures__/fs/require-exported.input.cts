export import disk = require('fs');
export const { statSync } = require('fs') as typeof import('fs');

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(disk.readFileSync('a.txt', 'utf8'), statSync('b.txt').size);
}
