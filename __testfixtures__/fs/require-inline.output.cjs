exports.main = async (log) => {
  log(await require('fs').promises.readFile('a.txt', 'utf8'));
  const size = (await require('node:fs').promises.stat('a.txt')).size;
  log(size);
};
