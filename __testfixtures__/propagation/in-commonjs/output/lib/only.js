const { load } = require('./load');

module.exports = async function only() {
  return (await load('b.txt')).trim();
};
