'use strict';
const bcrypt = require('bcryptjs');

module.exports = {
  async main(log) {
    const hash = await bcrypt.hash('secret', await bcrypt.genSalt(4));
    log(await bcrypt.compare('secret', hash), await bcrypt.compare('other', hash));
    try {
      await bcrypt.compare('secret', 7);
    } catch (error) {
      log(error.message);
    }
  },
};
