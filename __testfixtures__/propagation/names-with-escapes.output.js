import fs from 'node:fs';
import { access } from 'node:fs/promises';

async function rollText(name) {
  return await fs.promises.readFile(name, 'utf8');
}

async function rollSize(name) {
  return (await fs.promises.stat(name)).size + (await r\u{6f}llText(name)).length;
}

export async function main(log) {
  log(await rollSize('a.txt'), await access('a.txt').then(() => true, () => false), await r\u006fllText('b.txt'), 'r\u006fll');
}
