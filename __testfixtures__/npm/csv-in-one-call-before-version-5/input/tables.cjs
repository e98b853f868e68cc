const parse = require('csv-parse/lib/sync');

exports.main = async (log) => {
  log(parse('a,b\n1,2\n', { columns: true }), parse('').length);
  try {
    parse('a,b\n1\n');
  } catch (error) {
    log(error.code);
  }
};
