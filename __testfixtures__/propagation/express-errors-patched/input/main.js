require('express-async-errors');
const fs = require('fs');
const app = require('express')();

app.get('/a', (req, res) => {
  res.send(fs.readFileSync('a.txt', 'utf8'));
});
app.get('/broken', (req, res) => {
  res.send(fs.readFileSync('missing.txt', 'utf8'));
});

exports.main = async (log) => {
  for (const path of ['/a', '/broken']) log(path, await app.inject('GET', path));
};
