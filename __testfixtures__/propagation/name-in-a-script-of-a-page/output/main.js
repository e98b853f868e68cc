const { run } = require('./lib/run');

exports.main = async function main(log) {
  log(await run('a.txt'));
};
