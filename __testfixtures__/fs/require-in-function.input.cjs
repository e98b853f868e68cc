exports.main = async (log) => {
  const { readFileSync, existsSync } = require('fs');
  if (existsSync('a.txt')) log(readFileSync('a.txt', 'utf8'));
};
