const fs = require('fs/promises');
const app = require('./app');
const { Shop } = require('./shop');
const { health, warm } = require('./health');
const { asyncHandler } = require('./async-handler');

app.get('/first', asyncHandler(async (req, res) => res.send(await fs.readFile('a.txt', 'utf8')))).get('/second', asyncHandler(async (req, res) => {
  res.send(await fs.readFile('missing.txt', 'utf8'));
}));
app.get('/health', asyncHandler(warm), asyncHandler(health));
app.get('/ready', asyncHandler(health));
new Shop(app).mount();

exports.main = async (log) => {
  for (const path of ['/first', '/second', '/health', '/ready', '/items', '/item/a.txt', '/item/missing.txt'])
    log(path, await app.inject('GET', path));
  const seen = [];
  await health({}, { send: (text) => seen.push(text) });
  log(seen);
};
