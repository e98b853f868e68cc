const counters = require('./counters');

exports.main = async (log) => {
  await counters.add('a');
  log(await counters.add('a', 2), await counters.add('b'));
  log(await counters.all());
};
