const http = require('http');
const { loadSettings } = require('../lib/settings');

(async () => {
  const settings = await loadSettings('settings.json');
  const server = http.createServer((request, response) => response.end(settings));

  server.listen(8080);
})();
