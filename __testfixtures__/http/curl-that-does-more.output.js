import { execAsync, execFileAsync, spawnAsync } from './child-process-async.js';

export async function load(url, options) {
  await execAsync('curl -s -o page.html https://example.org/');
  await execAsync('curl -X POST https://example.org/hook', { stdio: 'inherit' });
  Buffer.from(await (await fetch('https://example.org/', { redirect: 'manual' })).arrayBuffer()).length;
  const piped = (await execAsync('curl -s https://example.org/ | jq .name')).toString();
  const substituted = (await execAsync('curl -s https://example.org/$USER')).toString();
  const interpolated = (await execAsync(`curl -s ${url}`)).toString();
  const cookies = (await execAsync('curl -s -b jar.txt https://example.org/')).toString();
  const file = (await execAsync('curl -s -d @body.json https://example.org/')).toString();
  const head = (await execAsync('curl -sI https://example.org/')).toString();
  const many = (await execAsync('curl -s https://example.org/[1-3]')).toString();
  const two = (await execAsync('curl -s https://example.org/a https://example.org/b')).toString();
  const scheme = (await execAsync('curl -s example.org')).toString();
  const latin = (await execAsync('curl -s https://example.org/')).toString('latin1');
  const other = (await execFileAsync('curl', ['-s', url], options)).toString();
  const { status } = await spawnAsync('curl', ['-s', url]);
  const failing = (await spawnAsync('curl', ['-sf', url])).stdout.toString();
  return [piped, substituted, interpolated, cookies, file, head, many, two, scheme, latin, other, status, failing];
}
