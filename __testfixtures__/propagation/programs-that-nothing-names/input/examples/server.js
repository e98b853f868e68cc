const http = require('http');
const { loadSettings } = require('../lib/settings');

const settings = loadSettings('settings.json');
const server = http.createServer((request, response) => response.end(settings));

server.listen(8080);
