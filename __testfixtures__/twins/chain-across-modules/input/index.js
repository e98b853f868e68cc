import { settings } from './settings.js';
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
  log(settings('b.txt').title);
  log(pages.render('a.txt'));
}
