const table = { load: require('./load') };
let late;

async function trimmed() {
  return (await require('./load')('a.txt')).trim();
}

exports.main = async (log) => {
  log(await trimmed(), (await require('./again')('b.txt')).length);
  late = require('./load');
  log(await late('a.txt'), await table.load('b.txt'));
  log(await require('./sizes').sized`size ${'a.txt'}`);
  log((await require('./404')('b.txt')) + 1);
  global.ticks = [];
  setTimeout(require('./tick'), 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  log(global.ticks, ['b.txt', 'a.txt', 'empty.txt'].sort(require('./sorted')));
};
