const known = { token: './token', open: './open' };

exports.startSecurity = function startSecurity(app, kind) {
  app.strategy = require(known[kind])('b.txt');
};

exports.startNamed = function startNamed(app, name) {
  const strategyName = name ?? './token';
  app.strategy = require(strategyName)('b.txt');
};

exports.countWith = function countWith(counterName) {
  const chosen = counterName || './letters';
  const count = require(chosen);
  return count('a.txt');
};
