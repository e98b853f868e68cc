const fs = require('fs');
const { promisify } = require('util');

let closing;

start();

function start() {
  const file = fs.openSync('a.txt', 'r');
  closing = close(file);
}

async function close(file) {
  await promisify(fs.close)(file);
  return 'closed';
}

const path = require('path');

exports.main = async (log) => {
  log(await closing, path.basename('dir/one.txt'));
};
