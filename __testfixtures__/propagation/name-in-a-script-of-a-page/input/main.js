const { run } = require('./lib/run');

exports.main = async function main(log) {
  log(run('a.txt'));
};
