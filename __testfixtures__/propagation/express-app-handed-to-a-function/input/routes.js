const fs = require('fs');

module.exports = function (app) {
  app.get('/orders', function (req, res) {
    res.json(fs.readdirSync('dir'));
  });
  app.get('/broken', (_, res) => res.send(fs.readFileSync('missing.txt', 'utf8')));
};
