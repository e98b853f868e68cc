const { readFileSync } = require('fs');

exports.main = async (log) => {
  try {
    class Odd extends readFileSync('a.txt') {}
    log(Odd.name);
  } catch (error) {
    log(error.name);
  }
};
