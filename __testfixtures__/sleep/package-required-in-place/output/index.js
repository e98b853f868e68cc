const { setTimeout: sleep } = require('node:timers/promises');

exports.main = async (log) => {
  await sleep(2);
  await sleep(2);
  log('after');
};
