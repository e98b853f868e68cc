const fs = require('fs');
const async = require('async');

exports.main = (log) =>
  new Promise((resolve) => {
    async.eachSeries(
      ['a.txt', 'b.txt'],
      (name, next) => {
        log(fs.readFileSync(name, 'utf8'));
        next();
      },
      async (error) => {
        log(error, await fs.promises.readFile('a.txt', 'utf8'));
        resolve();
      },
    );
  });
