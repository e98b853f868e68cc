import { readFileSync } from 'node:fs';
import express from 'express';

/** Texts by their names. */
class Store {
  get(name) {
    return readFileSync(name, 'utf8').trim();
  }
}

const showNote = (req, res) => res.end('a note');

const routesFor = (app, prefix) => {
  app.get(`${prefix}/text`, (req, res) => {
    res.end('a text');
  });
  app.get('/note', showNote);
  app.get(['/a', '/b'], function (req, res) {
    res.end('a or b');
  });
};

/** Of the sources nothing is known. */
function textsOf(sources) {
  const texts = [];
  for (const source of sources) texts.push(source.get('a.txt'));
  return texts.join();
}

export async function main(log) {
  const app = express();
  app.get('/', (req, res) => res.end('home'));
  routesFor(app, '/api');
  log(textsOf([new Store()]), app.get('env'));
}
