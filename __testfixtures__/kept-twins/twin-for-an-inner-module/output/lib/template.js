'use strict';

const { readFileSync } = require('fs');
const { readFile } = require('fs/promises');

exports.template = (name) => readFileSync(name, 'utf8');

exports.templateAsync = async (name) => await readFile(name, 'utf8');
