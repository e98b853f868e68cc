'use strict';
const express = require('express');
const { readFile } = require('fs/promises');
const { orders, limit } = require('./orders');
const { asyncHandler } = require('./async-handler');
const { asyncErrorHandler } = require('./async-error-handler');

const app = express();
const read = async (name) => (await readFile(`${name}.txt`, 'utf8')).trim();

app.use(asyncHandler(async function (req, res, next) {
  res.locals.motto = await read('a');
  next();
}));
app.get('/motto', (req, res) => res.send(res.locals.motto));
app.get('/texts/:name', asyncHandler(async (req, res) => {
  res.send(await read(req.params.name));
}));
app.post('/texts', [asyncHandler(limit), asyncHandler(async (req, res) => res.json({ text: await read(req.body.name) }))]);
app.use('/orders', orders);
app.get('/later', (req, res, next) => {
  setImmediate(async () => {
    try {
      res.send(await read('nowhere'));
    } catch (error) {
      next(error);
    }
  });
});
app.use(asyncErrorHandler(async (error, req, res, next) => {
  if (req.path === '/twice') return next(error);
  res.status(500).send(`${await read('b')}: ${error.code}`);
}));

exports.main = async (log) => {
  for (const path of ['/motto', '/texts/a', '/texts/missing', '/orders', '/later', '/nowhere']) log(path, await app.inject('GET', path));
  log(await app.inject('POST', '/texts', { name: 'b' }), await app.inject('POST', '/texts', { name: 'missing' }));
  log(await app.inject('POST', '/texts', {}));
};
