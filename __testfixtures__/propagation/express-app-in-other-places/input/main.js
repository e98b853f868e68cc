const fs = require('fs');
const app = require('./app');
const { Shop } = require('./shop');
const { health, warm } = require('./health');

app.get('/first', (req, res) => res.send(fs.readFileSync('a.txt', 'utf8'))).get('/second', (req, res) => {
  res.send(fs.readFileSync('missing.txt', 'utf8'));
});
app.get('/health', warm, health);
app.get('/ready', health);
new Shop(app).mount();

exports.main = async (log) => {
  for (const path of ['/first', '/second', '/health', '/ready', '/items', '/item/a.txt', '/item/missing.txt'])
    log(path, await app.inject('GET', path));
  const seen = [];
  await health({}, { send: (text) => seen.push(text) });
  log(seen);
};
