import { readFileSync } from 'node:fs';

declare global {
  namespace JSX {
    interface IntrinsicElements {
      pre: { title?: string; children?: unknown };
    }
  }
}

declare const React: { createElement(...args: unknown[]): unknown };

export async function Page({ file }: { file: string }) {
  return <pre title={readFileSync('title.txt', 'utf8')}>{readFileSync(file, 'utf8')}</pre>;
}
