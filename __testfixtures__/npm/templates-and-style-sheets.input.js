import ejs from 'ejs';
import less from 'less';
import pug from 'pug';
import * as sass from 'sass';
import { optimize } from 'svgo';
import { minify_sync } from 'terser';
import XLSX from 'xlsx';

export async function page(data) {
  const fast = await ejs.renderFile('page.ejs', data, { cache: true });
  const slow = await ejs.renderFile('page.ejs', data);
  return [fast, slow, pug.renderFile('page.pug', data), pug.renderFile('page.pug', { ...data, cache: true })];
}

export async function assets(svg, code) {
  return [sass.compile('page.scss').css, sass.renderSync({ file: 'page.scss' }), optimize(svg), minify_sync(code)];
}

export async function workbook(file) {
  return XLSX.readFile(file).SheetNames;
}

export async function styles(text, seen) {
  less.render(text, { paths: ['styles'], syncImport: true }, seen);
  return (await less.render(text, { paths: ['styles'] })).css;
}
