const { setTimeout: sleep } = require('node:timers/promises');

async function pause(ms) {
  await sleep(Number(ms));
  return ms;
}

exports.main = async (log) => {
  log(await pause(2));
};
