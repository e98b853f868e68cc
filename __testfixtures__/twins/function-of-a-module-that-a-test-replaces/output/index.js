const { page, named } = require('./lib/page');

exports.main = async (log) => log(await page('b.txt'), String(named));
