const fs = require('graceful-fs');

exports.list = (dir) => fs.readdirSync(dir).sort();

exports.save = (name) => {
  fs.mkdirSync(name);
  return fs.readdirSync(name);
};
