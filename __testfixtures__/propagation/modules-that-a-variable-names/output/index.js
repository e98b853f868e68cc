const { countWith, startNamed, startSecurity } = require('./lib/security');

exports.main = async (log) => {
  const app = {};
  for (const kind of ['token', 'open']) {
    await startSecurity(app, kind);
    log(kind, app.strategy.isAllowed('something else'));
  }
  await startNamed(app);
  log(app.strategy.isAllowed('something else'), await countWith());
};
