'use strict';
const express = require('express');
const orders = require('./orders');

const app = express();
orders(app);

exports.main = async (log) => {
  const paths = ['/orders/names', '/first'];
  for (const path of paths) log(path, await app.inject('GET', path));
  log(await app.inject('POST', '/orders/b'));
};
