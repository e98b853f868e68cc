import { settings as settingsOf, settingsAsync } from '../settings.js';
import read from './read.js';
import { readAsync } from './read.js';

export function render(name) {
  return `${settingsOf(name).title}: ${read(name)}`;
}

export async function renderAsync(name) {
  return `${(await settingsAsync(name)).title}: ${await readAsync(name)}`;
}
