const fs = require('fs');

const health = (req, res) => {
  res.send(fs.existsSync('missing.txt') ? 'bad' : 'good');
};
const warm = function warm(req, res, next) {
  fs.statSync('a.txt');
  return next();
};
module.exports = { health, warm };
