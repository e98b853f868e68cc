const fs = require('fs');

exports.handler = (event, context, callback) => {
  callback(null, { body: fs.readFileSync(event.name, 'utf8') });
};

const older = { handler: (event, context) => context.succeed(fs.readFileSync(event.name, 'utf8')) };

exports.byCallback = (event) => new Promise((resolve) => exports.handler(event, {}, (_, answer) => resolve(answer)));
exports.byContext = (event) => new Promise((resolve) => older.handler(event, { succeed: resolve }));
