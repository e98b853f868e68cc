const fs = require('fs/promises');
const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ port: 0 });
server.on('connection', (socket) => {
  socket.on('message', async (name) => {
    socket.send(await fs.readFile(name, 'utf8'));
  });
  socket.on('close', async () => await fs.writeFile('closed.txt', 'yes'));
});

exports.main = async (log) => {
  const socket = server.open();
  socket.on('sent', (text) => log('sent', text));
  socket.emit('message', 'a.txt');
  socket.emit('close');
  await new Promise((resolve) => setTimeout(resolve, 50));
  log(await fs.readFile('closed.txt', 'utf8'));
};
