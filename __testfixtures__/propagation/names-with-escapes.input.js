import fs, { exists\u0053ync as isThere } from 'node:fs';

function rollText(name) {
  return fs.r\u0065adFileSync(name, 'utf8');
}

function rollSize(name) {
  return fs['stat\x53ync'](name).size + r\u{6f}llText(name).length;
}

export async function main(log) {
  log(rollSize('a.txt'), isTh\u0065re('a.txt'), r\u006fllText('b.txt'), 'r\u006fll');
}
