const { execSync } = require('child_process');

async function pause(seconds) {
  execSync(`sleep ${seconds}`);
}

exports.main = async (log) => {
  await pause(0.01);
  await pause('0.01');
  log('after');
};
