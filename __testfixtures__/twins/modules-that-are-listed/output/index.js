const commands = require('./commands');

exports.main = async (log) => {
  for (const [name, run] of Object.entries(commands)) log(name, typeof run);
  log(commands.show('a.txt'));
  log(String(commands.lazy));
};
