import show, { files } from './index.js';

export async function main(log) {
  log(show('a.txt'), files.exists('b.txt'));
}
