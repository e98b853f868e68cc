const fs = require('fs/promises');
const { collectAsync } = require('./collect-async');

async function* sizes(names) {
  for (const name of names) yield (await fs.stat(name)).size;
}

async function* twice(names) {
  yield* sizes(names);
  yield* sizes(names);
}

exports.main = async function main(log) {
  log(await sizes(['a.txt']).next());
  log(Math.max(0, ...(await collectAsync(twice(['a.txt', 'b.txt'])))), new Set(await collectAsync(twice(['a.txt']))).size, await collectAsync(sizes(['b.txt'])));
};
