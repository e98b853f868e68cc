const awaitSync = require('deasync-promise');

exports.load = async (store, id) => {
  const user = awaitSync(store.find(id));
  return awaitSync(user ? store.orders(user) : Promise.resolve([])).length;
};
