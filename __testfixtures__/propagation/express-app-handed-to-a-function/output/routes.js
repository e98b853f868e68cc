const fs = require('fs/promises');
const { asyncHandler } = require('./async-handler');

module.exports = function (app) {
  app.get('/orders', asyncHandler(async function (req, res) {
    res.json(await fs.readdir('dir'));
  }));
  app.get('/broken', asyncHandler(async (_, res) => res.send(await fs.readFile('missing.txt', 'utf8'))));
};
