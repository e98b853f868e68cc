const fs = require('fs');

exports.main = async (log) => {
  log(new Date((await fs.promises.stat('a.txt')).mtimeMs) instanceof Date);
  log(new ((await fs.promises.stat('a.txt')).constructor)() instanceof fs.Stats);
  log(new Map([['size', (await fs.promises.stat('a.txt')).size]]).get('size'));
};
