const fs = require('fs');
const { byCallback, byContext } = require('./old');

exports.handler = (event, context) => {
  const text = fs.readFileSync(event.name, 'utf8');
  return Promise.resolve({ statusCode: 200, body: text });
};

exports.main = async (log) => {
  log(await exports.handler({ name: 'a.txt' }));
  log(await byCallback({ name: 'b.txt' }), await byContext({ name: 'b.txt' }));
};
