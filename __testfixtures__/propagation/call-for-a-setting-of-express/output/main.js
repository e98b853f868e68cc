const { Texts } = require('./lib/texts');
const setUp = require('./lib/development');
const title = require('./lib/title');

exports.main = async function main(log) {
  const app = { settings: { env: 'development' }, get: (name) => app.settings[name] };
  setUp(app);
  log(app.mode, await title(new Texts()));
};
