const fs = require('fs');

exports.main = async (log) => {
  log(new Date(fs.statSync('a.txt').mtimeMs) instanceof Date);
  log(new (fs.statSync('a.txt').constructor)() instanceof fs.Stats);
  log(new Map([['size', fs.statSync('a.txt').size]]).get('size'));
};
