const fs = require('fs');

exports.mount = function mount({ router }) {
  router.route('/admin').all((req, res, next) => {
    fs.accessSync('a.txt');
    next();
  }).get((req, res) => {
    res.send(fs.readFileSync('b.txt', 'utf8'));
  });
};
