'use strict';
const bcrypt = require('bcryptjs');

module.exports = {
  async main(log) {
    const hash = bcrypt.hashSync('secret', bcrypt.genSaltSync(4));
    log(bcrypt.compareSync('secret', hash), bcrypt.compareSync('other', hash));
    try {
      bcrypt.compareSync('secret', 7);
    } catch (error) {
      log(error.message);
    }
  },
};
