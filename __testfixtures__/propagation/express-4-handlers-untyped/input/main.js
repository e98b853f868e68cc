'use strict';
const express = require('express');
const { readFileSync } = require('fs');
const { orders, limit } = require('./orders');

const app = express();
const read = (name) => readFileSync(`${name}.txt`, 'utf8').trim();

app.use(function (req, res, next) {
  res.locals.motto = read('a');
  next();
});
app.get('/motto', (req, res) => res.send(res.locals.motto));
app.get('/texts/:name', (req, res) => {
  res.send(read(req.params.name));
});
app.post('/texts', [limit, (req, res) => res.json({ text: read(req.body.name) })]);
app.use('/orders', orders);
app.get('/later', (req, res, next) => {
  setImmediate(() => {
    try {
      res.send(read('nowhere'));
    } catch (error) {
      next(error);
    }
  });
});
app.use((error, req, res, next) => {
  if (req.path === '/twice') return next(error);
  res.status(500).send(`${read('b')}: ${error.code}`);
});

exports.main = async (log) => {
  for (const path of ['/motto', '/texts/a', '/texts/missing', '/orders', '/later', '/nowhere']) log(path, await app.inject('GET', path));
  log(await app.inject('POST', '/texts', { name: 'b' }), await app.inject('POST', '/texts', { name: 'missing' }));
  log(await app.inject('POST', '/texts', {}));
};
