const fs = require('fs');
const disk = fs;

exports.main = async (log) => {
  log(disk.readFileSync('a.txt', 'utf8'));
};
