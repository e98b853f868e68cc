const fs = require('fs');

module.exports = function (name) {
  fs.utimesSync(name, 1, 1);
};
