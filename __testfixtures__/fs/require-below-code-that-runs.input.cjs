const fs = require('fs');

let closing;

start();

function start() {
  const file = fs.openSync('a.txt', 'r');
  closing = close(file);
}

async function close(file) {
  fs.closeSync(file);
  return 'closed';
}

const path = require('path');

exports.main = async (log) => {
  log(await closing, path.basename('dir/one.txt'));
};
