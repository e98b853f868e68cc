import { readFileSync, readdirSync, statSync } from 'node:fs';

let made = 0;

class Deck {
  static #only;
  #config;
  #lines;

  constructor(name) {
    made += 1;
    this.name = name;
    this.text = readFileSync(name, 'utf8');
  }

  static only() {
    return (Deck.#only ??= new Deck('a.txt'));
  }

  config() {
    if (!this.#config) this.#config = JSON.parse(readFileSync('data.json', 'utf8'));
    return this.#config;
  }

  lines() {
    this.#lines ??= readFileSync(this.name, 'utf8').trim().split('\n', 2);
    return this.#lines;
  }
}

let listed = null;

function listing() {
  if (listed !== null) return listed;
  listed = readdirSync('.');
  return listed;
}

const texts = new Map();

function cardText(name) {
  if (!texts.has(name)) {
    texts.set(name, readFileSync(name, 'utf8'));
  }
  return texts.get(name);
}

const sizes = new Map();

function cardStats(name) {
  const known = sizes.get(name);
  if (known) return known;
  const found = statSync(name);
  sizes.set(name, found);
  return found;
}

const parsed = {};

function cardData(name) {
  if (!(name in parsed)) parsed[name] = JSON.parse(readFileSync(name, 'utf8'));
  return parsed[name];
}

const pages = new Map();

function cardPage(name) {
  let page = pages.get(name);
  if (page === undefined) {
    page = new Deck(name);
    pages.set(name, page);
  }
  return page;
}

function forgetCards() {
  pages.clear();
}

const rest = new Map();

function cardRest(name) {
  const text = rest.get(name) ?? readFileSync(name, 'utf8').slice(1);
  rest.set(name, text);
  return text;
}

let cover;
const cardCover = () => (cover ? cover : (cover = statSync('a.txt')));

let back;

function cardSide(side) {
  switch (side) {
    case 'back':
      if (back) return back;
      back = statSync('b.txt');
      return back;
    default:
      return 'none';
  }
}

async function twice(ask) {
  const asked = async () => ask();
  const [one, other] = await Promise.all([asked(), asked()]);
  return one === other;
}

export async function main(log) {
  log(await twice(() => Deck.only()), made);
  const deck = Deck.only();
  log(await twice(() => deck.config()), await twice(() => deck.lines()), deck.config().n, deck.lines());
  log(await twice(() => listing()), await twice(() => cardText('b.txt')), cardText('b.txt'));
  log(await twice(() => cardStats('b.txt')), await twice(() => cardData('data.json')));
  log(await twice(() => cardPage('b.txt')), made);
  log(await twice(() => cardCover()), await twice(() => cardSide('back')), cardSide('front'));
  forgetCards();
  log(cardPage('b.txt').text, made, await twice(() => cardRest('a.txt')), cardRest('a.txt'));
  try {
    cardText('missing.txt');
  } catch (error) {
    log(error.code);
  }
}
