const { chmodSync, writeFileSync } = require('node:fs');
const commandExists = require('command-exists').sync;
const gateway = require('default-gateway');
const hasha = require('hasha');
const { machineIdSync } = require('node-machine-id');
const osLocale = require('os-locale');

exports.main = async (log) => {
  writeFileSync('ip', '#!/bin/sh\necho "default via 10.0.0.1 dev eth0"\n');
  chmodSync('ip', 0o755);
  process.env.PATH = `${process.cwd()}:${process.env.PATH}`;
  log(commandExists('sh'), machineIdSync(true).length > 0);
  log(gateway.v4.sync().gateway, gateway.v6.sync().interface);
  log(hasha.fromFileSync('a.txt', { algorithm: 'sha1' }), osLocale.sync({ spawn: false }), osLocale.sync().length > 0);
  try {
    hasha.fromFileSync('missing.txt');
  } catch (error) {
    log(error.code);
  }
};
