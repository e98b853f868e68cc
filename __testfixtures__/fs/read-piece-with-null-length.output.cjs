const fs = require('fs');

exports.fill = async (fd, bytes) => fs.readSync(fd, bytes, null, null, null);
