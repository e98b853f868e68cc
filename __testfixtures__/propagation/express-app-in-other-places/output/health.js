const fs = require('fs/promises');

const health = async (req, res) => {
  res.send((await fs.access('missing.txt').then(() => true, () => false)) ? 'bad' : 'good');
};
const warm = async function warm(req, res, next) {
  await fs.stat('a.txt');
  return next();
};
module.exports = { health, warm };
