const fs = require('fs');

exports.main = async (log) => {
  const bytes = fs.readFileSync(0);
  log(bytes.length);
};
