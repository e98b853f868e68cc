// Where the page's script begins: the data of the report, as a page.
import { render } from 'preact';
import type { PageData } from '../src/report/page-data.js';
import { Page } from './page.js';

const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
const page = document.getElementById('page');
if (page) {
  page.replaceChildren();
  render(<Page data={data} />, page);
}
