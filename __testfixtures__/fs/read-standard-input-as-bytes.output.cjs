const { buffer } = require('stream/consumers');

exports.main = async (log) => {
  const bytes = await buffer(process.stdin);
  log(bytes.length);
};
