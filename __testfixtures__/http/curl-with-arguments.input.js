import { execFileSync, spawnSync } from 'child_process';

export async function load(url, token) {
  const user = JSON.parse(execFileSync('curl', ['-s', '-H', `Authorization: Bearer ${token}`, url]).toString());
  const list = spawnSync('curl', ['-sL', url], { encoding: 'utf8' }).stdout;
  const page = spawnSync('curl', ['-s', '-XGET', `${url}?page=2`]).stdout.toString();
  return [user, list, page];
}
