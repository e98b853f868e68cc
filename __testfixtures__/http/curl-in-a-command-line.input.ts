import { execSync } from 'node:child_process';

export async function load(): Promise<string[]> {
  const text = execSync('curl -s https://example.org/list').toString();
  const followed = execSync('curl -sSL "https://example.org/a?b=1&c=2"', { encoding: 'utf8' });
  const bytes = execSync("curl --silent --show-error --location 'https://example.org/logo.png'");
  const posted = execSync(`curl -s -X PUT -H 'Content-Type: application/json' -d '{"a":1}' https://example.org/items`).toString('utf8').trim();
  const form = execSync('curl -s -d a=1 https://example.org/form', { encoding: 'utf-8', timeout: 5000, stdio: 'pipe' });
  return [text, followed, bytes.toString('base64'), posted, form];
}
