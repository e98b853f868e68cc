const fs = require('fs');
const app = require('express')();

// Lets no error out: it needs no help.
app.get('/caught', (req, res) => {
  try {
    res.send(fs.readFileSync('missing.txt', 'utf8'));
  } catch (error) {
    res.status(404).send(error.code);
  }
});
app.get('/passed', (req, res, next) => {
  try {
    res.send(fs.readFileSync('missing.txt', 'utf8'));
  } catch (error) {
    console.error(error);
    next(error);
  }
});
// These do let some out.
app.get('/thrown', (req, res) => {
  try {
    res.send(fs.readFileSync('missing.txt', 'utf8'));
  } catch (error) {
    throw new Error(`no text: ${error.code}`);
  }
});
app.get('/fallback', (req, res) => {
  try {
    res.send(fs.readFileSync('missing.txt', 'utf8'));
  } catch {
    res.send(fs.readFileSync('also-missing.txt', 'utf8'));
  }
});
app.get('/before', (req, res) => {
  const name = req.headers.name.trim();
  try {
    res.send(fs.readFileSync(name, 'utf8'));
  } catch (error) {
    res.status(404).send(error.code);
  }
});

exports.main = async (log) => {
  for (const path of ['/caught', '/passed', '/thrown', '/fallback', '/before']) log(path, await app.inject('GET', path));
};
