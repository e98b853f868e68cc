const { size } = require('./settings');

exports.main = async (log) => {
  log(typeof size);
};
