const fs = require('fs');

function settings(name) {
  return fs.readFileSync(name, 'utf8').trim();
}

async function settingsAsync(name) {
  return (await fs.promises.readFile(name, 'utf8')).trim();
}

const initial = settings('a.txt');

exports.main = async (log) => {
  log(initial);
  log(await settingsAsync('b.txt'));
};
