import { isCurrent } from './latest.cjs';

const versions = require('./latest.cjs');
const { oldest } = require('./latest.cjs');
const count = require('./count.cjs');
const first = require('./first.cjs').default;

export async function main(log: (...values: unknown[]) => void) {
  log(await isCurrent('alpha'), await isCurrent('none'));
  log((await versions.latest()).length, (await oldest()).length, (await require('./latest.cjs').latest()).length);
  log((await count()) > 1, (await first()).length);
}
