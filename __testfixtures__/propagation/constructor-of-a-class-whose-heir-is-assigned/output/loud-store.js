const Store = require('./store');

module.exports = class LoudStore extends Store {
  get loud() {
    return this.text.toUpperCase();
  }
};
