// What the bench is made of: exact versions of the tools that are compared and of the packages whose shipped sources
// are the subjects. Knows nothing of how they are installed or timed.

/** ESLint and what it needs for typed rules; TypeScript here is the last one that typescript-eslint takes. */
export const tools = {
  eslint: '10.15.0',
  'eslint-plugin-n': '18.5.0',
  jscodeshift: '17.4.0',
  typescript: '6.0.3',
  'typescript-eslint': '8.73.0',
};

/**
 * Each source: package, version, the directory in it that holds what its authors wrote, and the paths to leave out.
 * `medium` is about 150,000 lines, two thirds TypeScript, the rest JavaScript of both module systems.
 * `quiet` is about 120,000 lines; the files in which the registry finds a blocking name are left out of it.
 */
export const subjects = {
  medium: {
    sources: [
      ['hardhat', '2.29.1', 'src'],
      ['langium', '4.4.0', 'src'],
      ['@stryker-mutator/core', '9.6.1', 'src'],
      ['appium', '3.8.0', 'lib'],
      ['@loopback/rest', '15.0.16', 'src'],
      ['@eggjs/core', '6.5.0', 'src'],
      ['egg', '4.0.10', 'src'],
      ['pm2', '7.0.4', 'lib'],
      // Its templates are no JavaScript before their placeholders are filled.
      ['ember-cli', '7.3.0', 'lib', /^lib\/broccoli\/(?:app|vendor|test-support)-/],
      ['mocha', '12.0.3', 'lib'],
      ['karma', '6.4.4', 'lib'],
      ['jake', '13.0.3', 'lib'],
    ],
    types: { '@types/node': '20.19.43' },
    withoutHits: false,
  },
  quiet: {
    sources: [
      ['zod', '4.6.7', 'src'],
      ['rxjs', '7.8.2', 'src'],
      ['@reduxjs/toolkit', '2.14.0', 'src'],
    ],
    types: {},
    withoutHits: true,
  },
};
