import { statSync } from 'node:fs';

const measure = (name) => ({ size: { bytes: statSync(name).size } });

export async function main(log) {
  const none = null;
  const pages = { measure };
  log(none?.measure('a.txt').size.bytes, pages?.measure('a.txt').size.bytes, pages.other?.('a.txt').size.bytes);
}
