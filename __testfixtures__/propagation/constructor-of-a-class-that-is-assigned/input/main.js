const Shelf = require('./store');
const { Part } = require('./parts');

exports.main = async (log) => {
  log(new Shelf('a.txt').text, new Part('b.txt').size, Part.of('a.txt').size);
};
