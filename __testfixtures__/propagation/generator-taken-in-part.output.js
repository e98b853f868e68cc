const fs = require('fs');

function* texts(names) {
  for (const name of names) yield fs.readFileSync(name, 'utf8');
}

exports.main = async function main(log) {
  const [first] = texts(['a.txt', 'missing.txt']);
  log(first.length);
};
