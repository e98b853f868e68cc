const fs = require('fs/promises');
const restify = require('restify');
const { asyncHandler } = require('./async-handler');

const server = restify.createServer();
server.get('/a', asyncHandler(async (req, res, next) => {
  res.send(await fs.readFile('a.txt', 'utf8'));
  next();
}));
server.get('/broken', asyncHandler(async (req, res, next) => {
  res.send(await fs.readFile('missing.txt', 'utf8'));
  next();
}));

exports.main = async (log) => {
  for (const path of ['/a', '/broken']) log(path, await server.inject(path));
};
