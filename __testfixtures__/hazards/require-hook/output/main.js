require('./hook');
const { render } = require('./helpers');

exports.main = async (log) => {
  log(require('./page.text').trim(), render("<{{include 'a.txt'}}>"));
};
