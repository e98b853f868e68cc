const fs = require('fs/promises');
const { byCallback, byContext } = require('./old');

exports.handler = async (event, context) => {
  const text = await fs.readFile(event.name, 'utf8');
  return Promise.resolve({ statusCode: 200, body: text });
};

exports.main = async (log) => {
  log(await exports.handler({ name: 'a.txt' }));
  log(await byCallback({ name: 'b.txt' }), await byContext({ name: 'b.txt' }));
};
