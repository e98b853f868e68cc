import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  await mkdir('bin');
  await writeFile('bin/curl', `#!${process.execPath}\n${program}`, { mode: 0o755 });
  process.env.PATH = `${process.cwd()}/bin:${process.env.PATH}`;
  log(execFileSync('curl', ['-s', `${server.url}/here`]).toString());
  log(execFileSync('curl', ['-s', '-H', 'X-Mark: mine', `${server.url}/moved`], { encoding: 'utf8' }));
  log(execFileSync('curl', ['-s', `${server.url}/bytes`]).length > 9);
  await server.stop();
  log(spawnSync('curl', ['-s', server.url]).stdout.toString() === '');
  await server.stop();
}

const program = `
const http = require('node:http');
const url = process.argv.at(-1);
const headers = process.argv.includes('-H') ? { 'x-mark': 'mine' } : {};
http.get(url, { headers }, (response) => response.pipe(process.stdout)).on('error', () => process.exit(7));
`;
