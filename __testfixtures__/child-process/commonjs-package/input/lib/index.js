const { list } = require('./list');

exports.main = async (log) => {
  log(await list('dir'));
};
