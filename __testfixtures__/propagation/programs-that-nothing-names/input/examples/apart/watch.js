const { watchFile } = require('fs');
const { loadSettings } = require('../../lib/settings');

const settings = loadSettings(process.argv[2]);
watchFile(settings, () => process.exit());
