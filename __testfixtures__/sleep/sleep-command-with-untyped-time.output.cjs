const { setTimeout: sleep } = require('timers/promises');

async function pause(seconds) {
  await sleep(Number(seconds) * 1000);
}

exports.main = async (log) => {
  await pause(0.01);
  await pause('0.01');
  log('after');
};
