import { execFileSync, execSync, spawnSync } from 'node:child_process';

export async function load(url, options) {
  execSync('curl -s -o page.html https://example.org/');
  execSync('curl -X POST https://example.org/hook', { stdio: 'inherit' });
  execSync('curl -s https://example.org/').length;
  const piped = execSync('curl -s https://example.org/ | jq .name').toString();
  const substituted = execSync('curl -s https://example.org/$USER').toString();
  const interpolated = execSync(`curl -s ${url}`).toString();
  const cookies = execSync('curl -s -b jar.txt https://example.org/').toString();
  const file = execSync('curl -s -d @body.json https://example.org/').toString();
  const head = execSync('curl -sI https://example.org/').toString();
  const many = execSync('curl -s https://example.org/[1-3]').toString();
  const two = execSync('curl -s https://example.org/a https://example.org/b').toString();
  const scheme = execSync('curl -s example.org').toString();
  const latin = execSync('curl -s https://example.org/').toString('latin1');
  const other = execFileSync('curl', ['-s', url], options).toString();
  const { status } = spawnSync('curl', ['-s', url]);
  const failing = spawnSync('curl', ['-sf', url]).stdout.toString();
  return [piped, substituted, interpolated, cookies, file, head, many, two, scheme, latin, other, status, failing];
}
