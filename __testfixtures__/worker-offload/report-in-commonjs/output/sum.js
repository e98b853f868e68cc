const { pool } = require('./offload');

exports.sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** @unblock offload */
exports.longest = async (words) => {
  const worker = pool(`${__dirname}/sum-longest.worker.js`);
  return await worker.run([words], { name: 'longest' });
};
