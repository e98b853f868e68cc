const fs = require('node:fs');

module.exports = function titleOf(name) {
  return fs.readFileSync(name, 'utf8').split('\n')[0];
};

module.exports.titleOfAsync = async function titleOfAsync(name) {
  return (await fs.promises.readFile(name, 'utf8')).split('\n')[0];
};
