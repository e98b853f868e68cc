const fs = require('fs');
const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ port: 0 });
server.on('connection', (socket) => {
  socket.on('message', (name) => {
    socket.send(fs.readFileSync(name, 'utf8'));
  });
  socket.on('close', () => fs.writeFileSync('closed.txt', 'yes'));
});

exports.main = async (log) => {
  const socket = server.open();
  socket.on('sent', (text) => log('sent', text));
  socket.emit('message', 'a.txt');
  socket.emit('close');
  await new Promise((resolve) => setTimeout(resolve, 50));
  log(fs.readFileSync('closed.txt', 'utf8'));
};
