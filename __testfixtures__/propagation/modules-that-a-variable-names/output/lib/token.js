const fs = require('fs/promises');

module.exports = async function tokenStrategy(name) {
  const secret = (await fs.readFile(name, 'utf8')).trim();
  return { isAllowed: (given) => given === secret };
};
