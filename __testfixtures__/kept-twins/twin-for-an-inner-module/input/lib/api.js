'use strict';

const { template } = require('./template');

exports.render = (name, values) => template(name).replace(/\w+/, () => values.title);

exports.main = async (log) => {
  log(template('a.txt'));
  log(exports.render('b.txt', { title: 'title' }));
};
