const fs = require('fs');

module.exports = function tokenStrategy(name) {
  const secret = fs.readFileSync(name, 'utf8').trim();
  return { isAllowed: (given) => given === secret };
};
