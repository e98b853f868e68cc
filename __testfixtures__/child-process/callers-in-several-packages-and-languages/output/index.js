import { list } from './scripts/list.js';

export async function main(log) {
  log(await list('dir'));
}
