const fs = require('fs');

exports.main = async (log) => {
  log(fs.readFileSync('a.txt', 'utf8'));
  fs.writeFileSync('new.txt', 'x');
  log(fs.existsSync('new.txt'));
};
