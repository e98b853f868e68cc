const { access, readFile } = require('fs/promises');

exports.main = async (log) => {
  if (await access('a.txt').then(() => true, () => false)) log(await readFile('a.txt', 'utf8'));
};
