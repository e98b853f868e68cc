import { expect, test } from 'vitest';
import { withDependency } from './manifests.js';

const add = (text: string) => withDependency(text, 'piscina', '^5.3.2');

test('a dependency takes its place among the others, and nothing else moves', () => {
  const text = '{\n    "name": "a",\n    "dependencies": {\n        "fastify": "^5",\n        "zod": "^4"\n    }\n}\n';
  expect(add(text)).toBe(text.replace('        "zod"', '        "piscina": "^5.3.2",\n        "zod"'));
});

test('behind the last, with tabs and carriage returns', () => {
  const text = '{\r\n\t"dependencies": {\r\n\t\t"fastify": "^5"\r\n\t},\r\n\t"type": "module"\r\n}';
  expect(add(text)).toBe(text.replace('"^5"', '"^5",\r\n\t\t"piscina": "^5.3.2"'));
});

test('into an empty object', () => {
  expect(add('{\n  "dependencies": {}\n}\n')).toBe('{\n  "dependencies": {\n    "piscina": "^5.3.2"\n  }\n}\n');
});

test('where there is none yet', () => {
  expect(add('{\n  "name": "a"\n}\n')).toBe(
    '{\n  "name": "a",\n  "dependencies": {\n    "piscina": "^5.3.2"\n  }\n}\n',
  );
  expect(add('{ "name": "a" }\n')).toBe('{ "name": "a", "dependencies": { "piscina": "^5.3.2" } }\n');
});

test('nothing where it stands already', () => {
  expect(add('{ "dependencies": { "piscina": "^4" } }')).toBeUndefined();
  expect(add('[]')).toBeUndefined();
});
