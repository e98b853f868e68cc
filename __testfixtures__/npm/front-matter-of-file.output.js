import { readFile, writeFile } from 'node:fs/promises';
import matter from 'gray-matter';

export async function main(log) {
  const path = 'page.md';
  await writeFile(path, '---\ntitle: Home\n---\nText\nMore\n');
  const page = Object.assign(matter(await readFile(path, 'utf8')), { path });
  log(page.data.title, page.content, page.path);
  log(Object.assign(matter(await readFile('page.md', 'utf8'), { excerpt: (file) => { file.excerpt = file.content.slice(0, 4); } }), { path: 'page.md' }).excerpt);
  try {
    Object.assign(matter(await readFile('missing.md', 'utf8')), { path: 'missing.md' });
  } catch (error) {
    log(error.code);
  }
  for (const name of ['page']) log(matter.read(`${name}.md`).path);
}
