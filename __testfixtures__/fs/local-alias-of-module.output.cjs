const fs = require('fs');
const disk = fs;

exports.main = async (log) => {
  log(await disk.promises.readFile('a.txt', 'utf8'));
};
