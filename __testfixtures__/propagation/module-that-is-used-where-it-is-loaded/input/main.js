const table = { load: require('./load') };
let late;

function trimmed() {
  return require('./load')('a.txt').trim();
}

exports.main = async (log) => {
  log(trimmed(), require('./again')('b.txt').length);
  late = require('./load');
  log(late('a.txt'), table.load('b.txt'));
  log(require('./sizes').sized`size ${'a.txt'}`);
  log(require('./404')('b.txt') + 1);
  global.ticks = [];
  setTimeout(require('./tick'), 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  log(global.ticks, ['b.txt', 'a.txt', 'empty.txt'].sort(require('./sorted')));
};
