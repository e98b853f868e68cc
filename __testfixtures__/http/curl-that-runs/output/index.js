import { mkdir, writeFile } from 'node:fs/promises';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  await mkdir('bin');
  await writeFile('bin/curl', `#!${process.execPath}\n${program}`, { mode: 0o755 });
  process.env.PATH = `${process.cwd()}/bin:${process.env.PATH}`;
  log(await (await fetch(`${server.url}/here`, { redirect: 'manual' })).text());
  log(await (await fetch(`${server.url}/moved`, {
    headers: { 'X-Mark': 'mine' },
    redirect: 'manual',
  })).text());
  log(Buffer.from(await (await fetch(`${server.url}/bytes`, { redirect: 'manual' })).arrayBuffer()).length > 9);
  await server.stop();
  log((await (await fetch(server.url, { redirect: 'manual' }).catch(() => Response.error())).text()) === '');
  await server.stop();
}

const program = `
const http = require('node:http');
const url = process.argv.at(-1);
const headers = process.argv.includes('-H') ? { 'x-mark': 'mine' } : {};
http.get(url, { headers }, (response) => response.pipe(process.stdout)).on('error', () => process.exit(7));
`;
