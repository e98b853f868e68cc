const { loadSettings } = require('../lib/settings');

console.log('starting with');
(async () => {
  console.log(await loadSettings('settings.json'));
})();
