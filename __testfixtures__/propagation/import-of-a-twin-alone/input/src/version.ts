import fs from 'node:fs';

export default function getVersion(name: string): string {
  return fs.readFileSync(name, 'utf8').trim();
}
