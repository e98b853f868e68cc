const counters = require('./counters');

exports.main = async (log) => {
  counters.add('a');
  log(counters.add('a', 2), counters.add('b'));
  log(counters.all());
};
