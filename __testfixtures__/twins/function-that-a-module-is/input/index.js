const collect = require('./lib/collect-pages.cjs');
const titleOf = require('./lib/titles');
const isThere = require('./lib');

class Site {
  get pages() {
    return collect(['a.txt', 'none.txt']);
  }

  toString() {
    return `${titleOf('a.txt')} ${isThere('a.txt')}`;
  }
}

exports.main = async (log) => {
  const site = new Site();
  log(site.pages, String(site));
  log(collect(['b.txt', 'none.txt']));
  log(titleOf('b.txt'), isThere('none.txt'));
  log(require('./lib/titles')('a.txt'));
};
