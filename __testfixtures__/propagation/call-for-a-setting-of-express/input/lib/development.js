module.exports = function (app) {
  if (app.get('env') === 'development') app.mode = 'verbose';
  if (!app.get('view engine')) app.mode += ', plain';
};
