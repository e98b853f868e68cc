require('express-async-errors');
const fs = require('fs/promises');
const app = require('express')();

app.get('/a', async (req, res) => {
  res.send(await fs.readFile('a.txt', 'utf8'));
});
app.get('/broken', async (req, res) => {
  res.send(await fs.readFile('missing.txt', 'utf8'));
});

exports.main = async (log) => {
  for (const path of ['/a', '/broken']) log(path, await app.inject('GET', path));
};
