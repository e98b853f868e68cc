const { setTimeout: sleepAsync } = require('node:timers/promises');

exports.main = async (log) => {
  for (const name of ['a', 'b']) {
    log(name);
    await sleepAsync(2);
  }
  if (log.length > 5) await sleepAsync(60000);
};
