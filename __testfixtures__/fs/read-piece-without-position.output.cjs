const { open, read, close } = require('node:fs');
const { promisify } = require('node:util');

exports.main = async (log) => {
  const fd = await promisify(open)('a.txt');
  const bytes = Buffer.alloc(8);
  log((await promisify(read)(fd, bytes, 0, 2, null)).bytesRead, (await promisify(read)(fd, bytes, 2, 2, null)).bytesRead, bytes.toString('utf8', 0, 4));
  await promisify(close)(fd);
};
