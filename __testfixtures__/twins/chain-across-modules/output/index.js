import { settings, settingsAsync } from './settings.js';
import * as pages from './lib/pages.js';

class Site {
  get title() {
    return settings('a.txt').title;
  }

  toString() {
    return pages.render('b.txt');
  }
}

export async function main(log) {
  const site = new Site();
  log(site.title, String(site));
  log((await settingsAsync('b.txt')).title);
  log(await pages.renderAsync('a.txt'));
}
