const fs = require('fs');
const restify = require('restify');

const server = restify.createServer();
server.get('/a', (req, res, next) => {
  res.send(fs.readFileSync('a.txt', 'utf8'));
  next();
});
server.get('/broken', (req, res, next) => {
  res.send(fs.readFileSync('missing.txt', 'utf8'));
  next();
});

exports.main = async (log) => {
  for (const path of ['/a', '/broken']) log(path, await server.inject(path));
};
