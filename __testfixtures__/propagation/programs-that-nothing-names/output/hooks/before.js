const { loadGreeting } = require('../lib/greeting');

// A tool that is told of this file on its command line loads it before all others.
global.greeting = loadGreeting('greeting.txt');
global.isReady = true;
