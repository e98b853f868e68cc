const fs = require('fs');

exports.loadGreeting = function (file) {
  return fs.readFileSync(file, 'utf8');
};
