import { execSync } from 'node:child_process';

export async function load() {
  const text = execSync('curl -fsSL https://example.org/list').toString();
  const file = execSync('wget -qO- https://example.org/file', { encoding: 'utf8' });
  const other = execSync('wget -q -O - https://example.org/other');
  return [text, file, other];
}
