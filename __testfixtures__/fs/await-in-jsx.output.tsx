import { readFile } from 'node:fs/promises';

declare global {
  namespace JSX {
    interface IntrinsicElements {
      pre: { title?: string; children?: unknown };
    }
  }
}

declare const React: { createElement(...args: unknown[]): unknown };

export async function Page({ file }: { file: string }) {
  return <pre title={await readFile('title.txt', 'utf8')}>{await readFile(file, 'utf8')}</pre>;
}
