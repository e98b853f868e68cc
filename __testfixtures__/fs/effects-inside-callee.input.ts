import fs from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let index = 0;
  const readers = [{ readFileSync: fs.readFileSync }];
  log((log('called'), fs.readFileSync)('a.txt', 'utf8'));
  log(readers[index++]?.readFileSync('a.txt', 'utf8'), index);
  log((0, fs.readFileSync)('a.txt', 'utf8'), (log('held'), fs).statSync('a.txt').size);
}
