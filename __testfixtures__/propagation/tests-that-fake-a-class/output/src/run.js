const Server = require('./server');

exports.run = async (name) => {
  const server = await Server.create(name);
  return server.start();
};
