'use strict';
const express = require('express');
const { readFile, readdir } = require('fs/promises');
const motto = require('./motto');
const { asyncHandler } = require('./async-handler');
const { asyncErrorHandler } = require('./async-error-handler');

const app = express();
const list = (dir) => async (req, res) => res.json(await readdir(dir));

app.use(asyncHandler(motto('a.txt')));
app.get('/motto', (req, res) => res.send(res.locals.motto));
app.get('/names', asyncHandler(list('dir')));
app.get('/missing', asyncHandler(list('missing')));
app.use(asyncErrorHandler(failing()));
app.use(asyncHandler(motto('missing.txt')));

function failing() {
  return async function (error, req, res, next) {
    res.status(500).send(`${(await readFile('b.txt', 'utf8')).trim()}: ${error.code}`);
  };
}

exports.main = async (log) => {
  for (const path of ['/motto', '/names', '/missing', '/nowhere']) log(path, await app.inject('GET', path));
};
