const known = { token: './token', open: './open' };

exports.startSecurity = async function startSecurity(app, kind) {
  app.strategy = await require(known[kind])('b.txt');
};

exports.startNamed = async function startNamed(app, name) {
  const strategyName = name ?? './token';
  app.strategy = await require(strategyName)('b.txt');
};

exports.countWith = async function countWith(counterName) {
  const chosen = counterName || './letters';
  const count = require(chosen);
  return await count('a.txt');
};
