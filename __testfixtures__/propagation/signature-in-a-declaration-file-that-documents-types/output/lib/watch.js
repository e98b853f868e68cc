const fs = require('node:fs/promises');

/**
 * @typedef {import('./types.d.ts').BeforeRun} BeforeRun
 * @typedef {import('./types.d.ts').AfterRun} AfterRun
 */

/**
 * @param {AfterRun} log
 */
exports.watchOnce = async (log) => {
  const runner = createRunner({
    async beforeRun({ name }) {
      return (await fs.readFile(name, 'utf8')).trim();
    },
    afterRun: log,
  });
  await runner.run('a.txt');
};

exports.watchTwice = async (log) => {
  const runner = createRunner({
    async beforeRun({ name }) {
      return `${name} again`;
    },
    afterRun: log,
  });
  await runner.run('b.txt');
  await runner.run('c.txt');
};

/**
 * @param {Object} opts - Options
 * @param {BeforeRun} [opts.beforeRun] - Called before each run
 * @param {AfterRun} [opts.afterRun] - Called after each run
 */
const createRunner = ({ beforeRun, afterRun }) => {
  let last = 'nothing';

  const run = async (name) => {
    last = beforeRun ? (await beforeRun({ name })) || last : last;
    afterRun(last);
  };

  return { run };
};
