const zlib = require('zlib');

exports.main = async (log) => {
  log(zlib.gunzipSync(zlib.gzipSync('text')).toString());
};
