const Store = require('./store');
const OtherStore = require('./other-store');

class LoudStore extends Store {
  get loud() {
    return this.text.toUpperCase();
  }
}

class QuietStore extends require('./other-store') {
  get quiet() {
    return this.text.toLowerCase();
  }
}

exports.main = async (log) => {
  log(new Store('a.txt').text, new LoudStore('b.txt').loud);
  log(new OtherStore('a.txt').text, new QuietStore('b.txt').quiet);
};
