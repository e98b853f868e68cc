import fs from 'node:fs';

type Reader = Pick<typeof fs, 'readFileSync'>;

async function load(disk: Reader, name: string): Promise<string> {
  return disk.readFileSync(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const standIn = { readFileSync: () => 'from memory' } as unknown as Reader;
  log(await load(fs, 'a.txt'), await load(standIn, 'a.txt'));
}
