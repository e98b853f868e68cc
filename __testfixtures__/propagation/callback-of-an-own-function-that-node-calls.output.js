const fs = require('fs');

function save(file, text, done) {
  fs.writeFile(file, text, async (error) => {
    if (error) return await done(error);
    await done(null, text.length);
  });
}

exports.main = function main(log) {
  return new Promise((resolve) => {
    save('saved.txt', 'hello', async (error, length) => {
      log(error, length, await fs.promises.readFile('saved.txt', 'utf8'));
      resolve();
    });
  });
};
