const { countWith, startNamed, startSecurity } = require('./lib/security');

exports.main = async (log) => {
  const app = {};
  for (const kind of ['token', 'open']) {
    startSecurity(app, kind);
    log(kind, app.strategy.isAllowed('something else'));
  }
  startNamed(app);
  log(app.strategy.isAllowed('something else'), countWith());
};
