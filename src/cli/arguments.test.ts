import { describe, expect, it } from 'vitest';
import { UserError } from '../workspace/user-error.js';
import { mistypedCommand, readFlags, readPaths } from './arguments.js';
import type { Flags } from './schema.js';
import { settle } from './settings.js';

describe('flags', () => {
  it('takes values in the words of the config', () => {
    expect(readFlags({ _: [], $0: 'unblock', 'min-confidence': 'review', max: '3', write: true }, 'fix')).toEqual({
      minConfidence: 'review',
      max: 3,
      write: true,
    });
  });

  it('splits lists at commas and joins repetitions', () => {
    expect(readFlags({ only: ['fs, zlib', 'sleep'] }, 'check')).toEqual({ only: ['fs', 'zlib', 'sleep'] });
  });

  it('takes the last of a repeated option', () => {
    expect(readFlags({ scope: ['all', 'serving'] }, 'check')).toEqual({ scope: 'serving' });
  });

  it.each([
    [{ scop: 'all' }, 'unknown option "--scop"; did you mean "--scope"?'],
    [{ confidence: 'safe' }, 'unknown option "--confidence"; did you mean "--min-confidence"?'],
    [{ w: true }, 'unknown option "-w"; see "unblock --help".'],
    [{ write: true }, '--write belongs to "unblock fix".'],
    [{ scope: 'some' }, '--scope must be serving or all.'],
    [{ max: 'many' }, '--max must be a number.'],
    [{ max: '1.5' }, '--max must be a whole number.'],
    [{ max: '' }, '--max must be a number.'],
    [{ output: '' }, '--output must not be empty.'],
    [{ only: '' }, '--only must not be empty.'],
    [{ project: '' }, '--project must not be empty.'],
    [{ filter: '' }, '--filter must not be empty.'],
    [{ filter: [' ', ','] }, '--filter must not be empty.'],
    [{ format: 'yaml' }, /^--format must be text or diff or json or/],
  ])('refuses %j', (parsed, message) => {
    expect(() => readFlags(parsed, 'check')).toThrow(message);
  });
});

it('takes paths before and behind --', () => {
  expect(readPaths({ paths: ['a'], '--': ['-b'] })).toEqual(['a', '-b']);
});

it.each([[{ paths: [''] }], [{ paths: ['a'], '--': [''] }]])('refuses an empty path in %j', (parsed) => {
  expect(() => readPaths(parsed)).toThrow('a path is empty: name one, or leave it out for the whole package.');
});

it.each([
  ['init', '"unblock init" takes no paths: it writes for the whole package. Leave "more" out.'],
  ['explain', '"unblock explain" takes one name at a time. Leave "more" out.'],
] as const)('refuses a word too many for %s', (command, message) => {
  expect(() => readFlags({ _: [command, 'more'] }, command)).toThrow(message);
});

describe('a mistyped command', () => {
  const missing = (word: string) => new UserError(`No file or directory "${word}" in /pkg.`);

  it('is named with the one that was meant', () => {
    const error = mistypedCommand({ _: [], paths: ['chek'] }, missing('chek'));
    expect(error).toMatchObject({ message: 'there is no command and no path "chek"; did you mean "unblock check"?' });
  });

  it.each([
    ['a path that is like no command', { _: [], paths: ['server'] }, missing('server')],
    ['an explicit command', { _: ['check'], paths: ['fixx'] }, missing('fixx')],
    ['another error', { _: [], paths: ['fixx'] }, new Error('else')],
  ])('is not seen in %s', (_, parsed, error) => {
    expect(mistypedCommand(parsed, error)).toBe(error);
  });
});

describe('settings', () => {
  const given = { cwd: '/pkg', paths: [], flags: {}, config: {} };

  it('has the defaults of the contract', () => {
    expect(settle(given).run).toEqual({
      cwd: '/pkg',
      paths: [],
      scope: 'serving',
      only: [],
      skip: [],
      minConfidence: 'safe',
      spread: 'package',
      verify: 'types',
      projects: [],
      ignore: [],
    });
  });

  it('prefers flags to the config', () => {
    const settings = settle({ ...given, flags: { scope: 'all' }, config: { scope: 'serving', max: 2 } });
    expect([settings.run.scope, settings.max]).toEqual(['all', 2]);
  });

  it.each([[{ testCommand: 'npm test' }, '--test-command needs --write']] as const)('refuses %j', (flags, message) => {
    expect(() => settle({ ...given, flags })).toThrow(message);
  });

  it('lets what is switched off pass', () => {
    expect(() => settle({ ...given, flags: { commitPerGroup: false } })).not.toThrow();
  });

  it('writes after questions, unless told otherwise', () => {
    const written = (flags: Flags) => settle({ ...given, flags }).write;
    expect([{}, { interactive: true }, { interactive: true, write: false }].map(written)).toEqual([false, true, false]);
  });

  it('leaves the public API to the package unless told', () => {
    expect(settle(given).run.publicApi).toBeUndefined();
    expect(settle({ ...given, flags: { publicApi: 'twin' } }).run.publicApi).toBe('twin');
  });
});
