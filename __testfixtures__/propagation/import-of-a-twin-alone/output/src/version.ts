import fs from 'node:fs';

export default function getVersion(name: string): string {
  return fs.readFileSync(name, 'utf8').trim();
}

export async function getVersionAsync(name: string): Promise<string> {
  return (await fs.promises.readFile(name, 'utf8')).trim();
}
