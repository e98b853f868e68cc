const fs = require('fs/promises');
const { asyncHandler } = require('./async-handler');
const app = require('express')();

// Lets no error out: it needs no help.
app.get('/caught', async (req, res) => {
  try {
    res.send(await fs.readFile('missing.txt', 'utf8'));
  } catch (error) {
    res.status(404).send(error.code);
  }
});
app.get('/passed', async (req, res, next) => {
  try {
    res.send(await fs.readFile('missing.txt', 'utf8'));
  } catch (error) {
    console.error(error);
    next(error);
  }
});
// These do let some out.
app.get('/thrown', asyncHandler(async (req, res) => {
  try {
    res.send(await fs.readFile('missing.txt', 'utf8'));
  } catch (error) {
    throw new Error(`no text: ${error.code}`);
  }
}));
app.get('/fallback', asyncHandler(async (req, res) => {
  try {
    res.send(await fs.readFile('missing.txt', 'utf8'));
  } catch {
    res.send(await fs.readFile('also-missing.txt', 'utf8'));
  }
}));
app.get('/before', asyncHandler(async (req, res) => {
  const name = req.headers.name.trim();
  try {
    res.send(await fs.readFile(name, 'utf8'));
  } catch (error) {
    res.status(404).send(error.code);
  }
}));

exports.main = async (log) => {
  for (const path of ['/caught', '/passed', '/thrown', '/fallback', '/before']) log(path, await app.inject('GET', path));
};
