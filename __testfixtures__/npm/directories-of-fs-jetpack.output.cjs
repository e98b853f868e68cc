const jetpack = require('fs-jetpack');

exports.main = async function main(log) {
  const place = jetpack.cwd('place');
  await (await (await jetpack.dirAsync('place')).dirAsync('deep')).fileAsync('file.txt', { content: 'text' });
  await place.appendAsync('log.txt', 'one\n');
  await place.writeAsync('two.txt', 'two');
  await place.copyAsync('two.txt', 'three.txt');
  await place.moveAsync('three.txt', 'four.txt');
  await place.renameAsync('four.txt', 'five.txt');
  await place.symlinkAsync('two.txt', 'link');
  log((await place.listAsync()).sort(), await place.existsAsync('deep'), (await place.findAsync({ matching: '*.txt' })).sort(), await place.readAsync('log.txt'));
  log((await place.inspectAsync('two.txt')).type, (await place.inspectTreeAsync('deep')).children.length, await (await place.tmpDirAsync({ basePath: '.' })).listAsync());
  await place.removeAsync('two.txt');
  log(await place.existsAsync('two.txt'), typeof place.createReadStream);
};
