const base = require('./base');

class Store extends base.Store {
  kind() {
    return 'heir';
  }
}

module.exports = { Store };
