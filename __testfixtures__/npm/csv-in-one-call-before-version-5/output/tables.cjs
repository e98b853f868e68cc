const parse = require('csv-parse');

exports.main = async (log) => {
  log(await parse('a,b\n1,2\n', { columns: true }).toArray(), (await parse('').toArray()).length);
  try {
    await parse('a,b\n1\n').toArray();
  } catch (error) {
    log(error.code);
  }
};
