const { statSync } = require('fs');

const size = statSync(__filename).size > 0;

exports.main = async function main(log) {
  log(size);
};
