const fs = require('fs');

class Server {
  constructor(name) {
    this.config = fs.readFileSync(name, 'utf8').trim();
  }

  start() {
    return `started with ${this.config}`;
  }
}

module.exports = Server;
