const { setTimeout: sleep } = require('node:timers/promises');
exports.main = async (log) => {
  for (const name of ['a', 'b']) {
    log(name);
    await sleep(2);
  }
  if (log.length > 5) await sleep(60000);
};
