'use strict';

const { readFileSync } = require('fs');

exports.template = (name) => readFileSync(name, 'utf8');
