'use strict';
const fs = require('fs');

const prefix = '/orders';
const routes = { first: '/first' };

module.exports = (app) => {
  app.get(`${prefix}/names`, (req, res) => {
    res.json(fs.readdirSync('dir'));
  });
  app.get(routes.first, (request, response) => {
    response.send(fs.readFileSync('a.txt', 'utf8').trim());
  });
  app.get([`${prefix}/all`, `${prefix}/every`], (req, res) => list(req, res));
  app.post(prefix + '/:name', function (_req, _res, next) {
    try {
      fs.accessSync('missing.txt');
    } catch (error) {
      next(error);
    }
  });
  app.get('colour', (value) => fs.readFileSync(`${value}.txt`, 'utf8'));

  function list(req, res) {
    res.json(fs.readdirSync('missing'));
  }
};
