'use strict';
const fs = require('fs/promises');
const { Router } = require('express');
const { asyncHandler } = require('./async-handler');

const router = Router();

async function list(req, res) {
  res.json(await fs.readdir('dir'));
}

async function limit(req, res, next) {
  if (req.body.name === undefined) return res.status(400).send(await fs.readFile('a.txt', 'utf8'));
  next();
}

router.get('/orders', asyncHandler(list));
module.exports = { orders: router, limit };
