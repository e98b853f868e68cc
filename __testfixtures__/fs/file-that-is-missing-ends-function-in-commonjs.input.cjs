var fs = require('fs');

async function load(file) {
  if (!fs.existsSync(file)) throw new Error('no ' + file);
  var text = fs.readFileSync(file, 'utf8');
  return text.trim();
}

exports.main = async (log) => {
  log(await load('a.txt'));
  await load('missing.txt');
};
