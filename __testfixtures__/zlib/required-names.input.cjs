const { gzipSync, gunzipSync } = require('node:zlib');

exports.main = async (log) => {
  log(gunzipSync(gzipSync('text')).toString());
};
