const fs = require('fs/promises');

async function each(names, visit) {
  for (const name of names) await visit(name);
}

async function collect(names, load) {
  const found = {};
  await each(names, async (name) => {
    found[name] = await load(name);
  });
  return found;
}

exports.main = async function main(log) {
  log(await collect(['a.txt', 'b.txt'], async (name) => (await fs.readFile(name, 'utf8')).length));
  log(await collect(['x', 'y'], (name) => name.toUpperCase()));
};
