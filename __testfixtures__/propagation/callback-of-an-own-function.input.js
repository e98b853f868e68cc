const fs = require('fs');

function each(names, visit) {
  for (const name of names) visit(name);
}

function collect(names, load) {
  const found = {};
  each(names, (name) => {
    found[name] = load(name);
  });
  return found;
}

exports.main = async function main(log) {
  log(collect(['a.txt', 'b.txt'], (name) => fs.readFileSync(name, 'utf8').length));
  log(collect(['x', 'y'], (name) => name.toUpperCase()));
};
