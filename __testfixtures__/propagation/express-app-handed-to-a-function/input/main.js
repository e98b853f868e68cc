const express = require('express');
const app = express();
require('./routes')(app);
require('./admin').mount({ router: app });

exports.main = async (log) => {
  for (const path of ['/orders', '/broken', '/admin']) log(path, await app.inject('GET', path));
};
