const fs = require('node:fs');

/**
 * @typedef {import('./types.d.ts').BeforeRun} BeforeRun
 * @typedef {import('./types.d.ts').AfterRun} AfterRun
 */

/**
 * @param {AfterRun} log
 */
exports.watchOnce = async (log) => {
  const runner = createRunner({
    beforeRun({ name }) {
      return fs.readFileSync(name, 'utf8').trim();
    },
    afterRun: log,
  });
  runner.run('a.txt');
};

exports.watchTwice = async (log) => {
  const runner = createRunner({
    beforeRun({ name }) {
      return `${name} again`;
    },
    afterRun: log,
  });
  runner.run('b.txt');
  runner.run('c.txt');
};

/**
 * @param {Object} opts - Options
 * @param {BeforeRun} [opts.beforeRun] - Called before each run
 * @param {AfterRun} [opts.afterRun] - Called after each run
 */
const createRunner = ({ beforeRun, afterRun }) => {
  let last = 'nothing';

  const run = (name) => {
    last = beforeRun ? beforeRun({ name }) || last : last;
    afterRun(last);
  };

  return { run };
};
