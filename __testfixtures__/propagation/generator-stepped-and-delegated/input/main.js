const fs = require('fs');

function* sizes(names) {
  for (const name of names) yield fs.statSync(name).size;
}

function* twice(names) {
  yield* sizes(names);
  yield* sizes(names);
}

exports.main = async function main(log) {
  log(sizes(['a.txt']).next());
  log(Math.max(0, ...twice(['a.txt', 'b.txt'])), new Set(twice(['a.txt'])).size, Array.from(sizes(['b.txt'])));
};
