const { load } = require('./load');

module.exports = function only() {
  return load('b.txt').trim();
};
