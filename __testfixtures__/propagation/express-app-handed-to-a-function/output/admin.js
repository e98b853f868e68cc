const fs = require('fs/promises');
const { asyncHandler } = require('./async-handler');

exports.mount = function mount({ router }) {
  router.route('/admin').all(asyncHandler(async (req, res, next) => {
    await fs.access('a.txt');
    next();
  })).get(asyncHandler(async (req, res) => {
    res.send(await fs.readFile('b.txt', 'utf8'));
  }));
};
