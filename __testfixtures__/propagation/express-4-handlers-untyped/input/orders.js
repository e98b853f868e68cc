'use strict';
const fs = require('fs');
const { Router } = require('express');

const router = Router();

function list(req, res) {
  res.json(fs.readdirSync('dir'));
}

function limit(req, res, next) {
  if (req.body.name === undefined) return res.status(400).send(fs.readFileSync('a.txt', 'utf8'));
  next();
}

router.get('/orders', list);
module.exports = { orders: router, limit };
