const { readFile } = require('fs/promises');

exports.main = async (log) => {
  try {
    class Odd extends (await readFile('a.txt')) {}
    log(Odd.name);
  } catch (error) {
    log(error.name);
  }
};
