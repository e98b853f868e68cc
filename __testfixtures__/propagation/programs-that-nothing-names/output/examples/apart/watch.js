const { watchFile } = require('fs');
const { loadSettings } = require('../../lib/settings');

(async () => {
  const settings = await loadSettings(process.argv[2]);
  watchFile(settings, () => process.exit());
})();
