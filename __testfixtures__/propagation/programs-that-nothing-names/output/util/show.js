const { loadSettings } = require('../lib/settings');

console.log('settings:');
(async () => {
  const settings = await loadSettings('settings.json');
  console.log(settings);

  async function tell() {
    console.log('that was all');
  }

  tell();
})();
