var fs = require('fs/promises');

async function load(file) {
  var text = await fs.readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) throw new Error('no ' + file);
  return text.trim();
}

exports.main = async (log) => {
  log(await load('a.txt'));
  await load('missing.txt');
};
