import { readFile, readdir } from 'node:fs/promises';

let made = 0;
let scripts;
let notes;
let drafts;
export let titles;
const plays = new Map();

// Others look at what is kept.
async function scriptNames() {
  if (scripts === undefined) scripts = await readdir('dir');
  return scripts;
}

function knownScripts() {
  return scripts === undefined ? 0 : scripts.length;
}

// Something is done before it is given.
async function noteText() {
  if (notes === undefined) {
    notes = await readFile('a.txt', 'utf8');
    made += 1;
  }
  return notes;
}

// A failure is heard of here.
async function draftText(name) {
  try {
    return (drafts ??= await readFile(name, 'utf8'));
  } catch {
    return 'none';
  }
}

// It is given to others under its name.
async function titleNames() {
  titles ??= await readdir('dir');
  return titles;
}

async function playText(name) {
  if (!plays.has(name)) plays.set(name, await readFile(name, 'utf8'));
  return plays.get(name);
}

const casts = {};

// In a loop nobody would wait for what is made.
async function castTexts() {
  for (const name of ['a.txt', 'b.txt', 'a.txt']) {
    (casts[name] ??= await readFile(name, 'utf8'));
  }
  return Object.keys(casts).length;
}

export async function main(log) {
  log(await castTexts());
  log(knownScripts(), (await scriptNames()).length, knownScripts(), await noteText(), await noteText(), made);
  log(await draftText('missing.txt'), await draftText('a.txt'), (await titleNames()).length, titles.length);
  log(await playText('a.txt'), [...plays.values()].join());
}
