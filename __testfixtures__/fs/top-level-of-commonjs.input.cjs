const fs = require('fs');

const text = fs.readFileSync(__filename, 'utf8');

exports.main = async (log) => {
  log(text.length > 0);
};
