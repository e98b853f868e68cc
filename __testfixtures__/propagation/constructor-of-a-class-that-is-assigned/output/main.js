const Shelf = require('./store');
const { Part } = require('./parts');

exports.main = async (log) => {
  log((await Shelf.create('a.txt')).text, (await Part.create('b.txt')).size, (await Part.of('a.txt')).size);
};
