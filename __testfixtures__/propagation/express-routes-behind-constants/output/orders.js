'use strict';
const fs = require('fs');
const { asyncHandler } = require('./async-handler');

const prefix = '/orders';
const routes = { first: '/first' };

module.exports = (app) => {
  app.get(`${prefix}/names`, asyncHandler(async (req, res) => {
    res.json(await fs.promises.readdir('dir'));
  }));
  app.get(routes.first, asyncHandler(async (request, response) => {
    response.send((await fs.promises.readFile('a.txt', 'utf8')).trim());
  }));
  app.get([`${prefix}/all`, `${prefix}/every`], asyncHandler(async (req, res) => await list(req, res)));
  app.post(prefix + '/:name', async function (_req, _res, next) {
    try {
      await fs.promises.access('missing.txt');
    } catch (error) {
      next(error);
    }
  });
  app.get('colour', (value) => fs.readFileSync(`${value}.txt`, 'utf8'));

  async function list(req, res) {
    res.json(await fs.promises.readdir('missing'));
  }
};
