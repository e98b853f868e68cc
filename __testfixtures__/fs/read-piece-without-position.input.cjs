const { closeSync, openSync, readSync } = require('node:fs');

exports.main = async (log) => {
  const fd = openSync('a.txt');
  const bytes = Buffer.alloc(8);
  log(readSync(fd, bytes, 0, 2), readSync(fd, bytes, 2, 2), bytes.toString('utf8', 0, 4));
  closeSync(fd);
};
