const { loadSettings } = require('../lib/settings');

console.log('starting with');
console.log(loadSettings('settings.json'));
