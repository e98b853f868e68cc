const { chmod, writeFile } = require('node:fs/promises');
const commandExists = require('command-exists').sync;
const gateway = require('default-gateway');
const hasha = require('hasha');
const { machineId } = require('node-machine-id');
const osLocale = require('os-locale');
const commandExistsAsync = require('command-exists');

exports.main = async (log) => {
  await writeFile('ip', '#!/bin/sh\necho "default via 10.0.0.1 dev eth0"\n');
  await chmod('ip', 0o755);
  process.env.PATH = `${process.cwd()}:${process.env.PATH}`;
  log(await commandExistsAsync('sh').then(() => true, () => false), (await machineId(true)).length > 0);
  log((await gateway.v4()).gateway, (await gateway.v6()).interface);
  log(await hasha.fromFile('a.txt', { algorithm: 'sha1' }), await osLocale({ spawn: false }), (await osLocale()).length > 0);
  try {
    await hasha.fromFile('missing.txt');
  } catch (error) {
    log(error.code);
  }
};
