import { writeFileSync } from 'node:fs';
import matter from 'gray-matter';

export async function main(log) {
  const path = 'page.md';
  writeFileSync(path, '---\ntitle: Home\n---\nText\nMore\n');
  const page = matter.read(path);
  log(page.data.title, page.content, page.path);
  log(matter.read('page.md', { excerpt: (file) => { file.excerpt = file.content.slice(0, 4); } }).excerpt);
  try {
    matter.read('missing.md');
  } catch (error) {
    log(error.code);
  }
  for (const name of ['page']) log(matter.read(`${name}.md`).path);
}
