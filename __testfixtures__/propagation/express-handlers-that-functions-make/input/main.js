'use strict';
const express = require('express');
const { readdirSync, readFileSync } = require('fs');
const motto = require('./motto');

const app = express();
const list = (dir) => (req, res) => res.json(readdirSync(dir));

app.use(motto('a.txt'));
app.get('/motto', (req, res) => res.send(res.locals.motto));
app.get('/names', list('dir'));
app.get('/missing', list('missing'));
app.use(failing());
app.use(motto('missing.txt'));

function failing() {
  return function (error, req, res, next) {
    res.status(500).send(`${readFileSync('b.txt', 'utf8').trim()}: ${error.code}`);
  };
}

exports.main = async (log) => {
  for (const path of ['/motto', '/names', '/missing', '/nowhere']) log(path, await app.inject('GET', path));
};
