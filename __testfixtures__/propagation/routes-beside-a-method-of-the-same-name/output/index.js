import { readFile } from 'node:fs/promises';
import express from 'express';

/** Texts by their names. */
class Store {
  async get(name) {
    return (await readFile(name, 'utf8')).trim();
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
async function textsOf(sources) {
  const texts = [];
  for (const source of sources) texts.push(await source.get('a.txt'));
  return texts.join();
}

export async function main(log) {
  const app = express();
  app.get('/', (req, res) => res.end('home'));
  routesFor(app, '/api');
  log(await textsOf([new Store()]), app.get('env'));
}
