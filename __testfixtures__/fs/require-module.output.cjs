const fs = require('fs/promises');

exports.main = async (log) => {
  log(await fs.readFile('a.txt', 'utf8'));
  await fs.writeFile('new.txt', 'x');
  log(await fs.access('new.txt').then(() => true, () => false));
};
