import { readFile, readdir, stat } from 'node:fs/promises';

let made = 0;

class Deck {
  static #only;
  #config;
  #lines;

  static async create(name) {
    const created = new Deck();
    await created.#start(name);
    return created;
  }

  async #start(name) {
    made += 1;
    this.name = name;
    this.text = await readFile(name, 'utf8');
  }

  static async only() {
    return (Deck.#only ??= Deck.create('a.txt').catch((error) => {
      Deck.#only = undefined;
      throw error;
    }));
  }

  async config() {
    if (!this.#config) this.#config = readFile('data.json', 'utf8').then((text) => JSON.parse(text)).catch((error) => {
      this.#config = undefined;
      throw error;
    });
    return this.#config;
  }

  async lines() {
    this.#lines ??= readFile(this.name, 'utf8').then((text) => text.trim().split('\n', 2)).catch((error) => {
      this.#lines = undefined;
      throw error;
    });
    return this.#lines;
  }
}

let listed = null;

async function listing() {
  if (listed !== null) return listed;
  listed = readdir('.').catch((error) => {
    listed = null;
    throw error;
  });
  return listed;
}

const texts = new Map();

async function cardText(name) {
  if (!texts.has(name)) {
    texts.set(name, readFile(name, 'utf8').catch((error) => {
      texts.delete(name);
      throw error;
    }));
  }
  return texts.get(name);
}

const sizes = new Map();

async function cardStats(name) {
  const known = sizes.get(name);
  if (known) return known;
  const found = stat(name).catch((error) => {
    sizes.delete(name);
    throw error;
  });
  sizes.set(name, found);
  return found;
}

const parsed = {};

async function cardData(name) {
  if (!(name in parsed)) parsed[name] = readFile(name, 'utf8').then((text) => JSON.parse(text)).catch((error) => {
    delete parsed[name];
    throw error;
  });
  return parsed[name];
}

const pages = new Map();

async function cardPage(name) {
  let page = pages.get(name);
  if (page === undefined) {
    page = Deck.create(name).catch((error) => {
      pages.delete(name);
      throw error;
    });
    pages.set(name, page);
  }
  return page;
}

function forgetCards() {
  pages.clear();
}

const rest = new Map();

async function cardRest(name) {
  const text = rest.get(name) ?? readFile(name, 'utf8').then((content) => content.slice(1)).catch((error) => {
    rest.delete(name);
    throw error;
  });
  rest.set(name, text);
  return text;
}

let cover;
const cardCover = async () => (cover ? cover : (cover = stat('a.txt').catch((error) => {
  cover = undefined;
  throw error;
})));

let back;

async function cardSide(side) {
  switch (side) {
    case 'back':
      if (back) return back;
      back = stat('b.txt').catch((error) => {
        back = undefined;
        throw error;
      });
      return back;
    default:
      return 'none';
  }
}

async function twice(ask) {
  const asked = async () => await ask();
  const [one, other] = await Promise.all([asked(), asked()]);
  return one === other;
}

export async function main(log) {
  log(await twice(async () => await Deck.only()), made);
  const deck = await Deck.only();
  log(await twice(async () => await deck.config()), await twice(async () => await deck.lines()), (await deck.config()).n, await deck.lines());
  log(await twice(async () => await listing()), await twice(async () => await cardText('b.txt')), await cardText('b.txt'));
  log(await twice(async () => await cardStats('b.txt')), await twice(async () => await cardData('data.json')));
  log(await twice(async () => await cardPage('b.txt')), made);
  log(await twice(async () => await cardCover()), await twice(async () => await cardSide('back')), await cardSide('front'));
  forgetCards();
  log((await cardPage('b.txt')).text, made, await twice(async () => await cardRest('a.txt')), await cardRest('a.txt'));
  try {
    await cardText('missing.txt');
  } catch (error) {
    log(error.code);
  }
}
