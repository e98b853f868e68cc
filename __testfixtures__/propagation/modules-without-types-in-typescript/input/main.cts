import { isCurrent } from './latest.cjs';

const versions = require('./latest.cjs');
const { oldest } = require('./latest.cjs');
const count = require('./count.cjs');
const first = require('./first.cjs').default;
let later: any;

function load() {
  later = require('./latest.cjs');
}

export async function main(log: (...values: unknown[]) => void) {
  log(await isCurrent('alpha'), await isCurrent('none'));
  log(versions.latest().length, oldest().length, require('./latest.cjs').latest().length);
  load();
  log(later.oldest().length, count() > 1, first().length);
}
