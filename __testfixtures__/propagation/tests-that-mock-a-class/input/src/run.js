const Server = require('./server');

exports.run = (name) => {
  const server = new Server(name);
  return server.start();
};
