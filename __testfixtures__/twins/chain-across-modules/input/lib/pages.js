import { settings as settingsOf } from '../settings.js';
import read from './read.js';

export function render(name) {
  return `${settingsOf(name).title}: ${read(name)}`;
}
