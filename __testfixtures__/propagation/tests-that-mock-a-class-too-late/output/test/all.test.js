import { jest } from '@jest/globals';
import { run } from '../src/run.js';

beforeEach(() => {
  jest.mock('../src/server.js');
});

it('reads what is there', async () => {
  expect(await run('a.txt')).toBe('first');
});
