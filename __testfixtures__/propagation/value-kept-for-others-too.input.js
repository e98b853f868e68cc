import { readFileSync, readdirSync } from 'node:fs';

let made = 0;
let scripts;
let notes;
let drafts;
export let titles;
const plays = new Map();

// Others look at what is kept.
function scriptNames() {
  if (scripts === undefined) scripts = readdirSync('dir');
  return scripts;
}

function knownScripts() {
  return scripts === undefined ? 0 : scripts.length;
}

// Something is done before it is given.
function noteText() {
  if (notes === undefined) {
    notes = readFileSync('a.txt', 'utf8');
    made += 1;
  }
  return notes;
}

// A failure is heard of here.
function draftText(name) {
  try {
    return (drafts ??= readFileSync(name, 'utf8'));
  } catch {
    return 'none';
  }
}

// It is given to others under its name.
function titleNames() {
  titles ??= readdirSync('dir');
  return titles;
}

function playText(name) {
  if (!plays.has(name)) plays.set(name, readFileSync(name, 'utf8'));
  return plays.get(name);
}

const casts = {};

// In a loop nobody would wait for what is made.
function castTexts() {
  ['a.txt', 'b.txt', 'a.txt'].forEach((name) => (casts[name] ??= readFileSync(name, 'utf8')));
  return Object.keys(casts).length;
}

export async function main(log) {
  log(castTexts());
  log(knownScripts(), scriptNames().length, knownScripts(), noteText(), noteText(), made);
  log(draftText('missing.txt'), draftText('a.txt'), titleNames().length, titles.length);
  log(playText('a.txt'), [...plays.values()].join());
}
