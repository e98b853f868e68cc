const jetpack = require('fs-jetpack');

exports.main = async function main(log) {
  const place = jetpack.cwd('place');
  jetpack.dir('place').dir('deep').file('file.txt', { content: 'text' });
  place.append('log.txt', 'one\n');
  place.write('two.txt', 'two');
  place.copy('two.txt', 'three.txt');
  place.move('three.txt', 'four.txt');
  place.rename('four.txt', 'five.txt');
  place.symlink('two.txt', 'link');
  log(place.list().sort(), place.exists('deep'), place.find({ matching: '*.txt' }).sort(), place.read('log.txt'));
  log(place.inspect('two.txt').type, place.inspectTree('deep').children.length, place.tmpDir({ basePath: '.' }).list());
  place.remove('two.txt');
  log(place.exists('two.txt'), typeof place.createReadStream);
};
