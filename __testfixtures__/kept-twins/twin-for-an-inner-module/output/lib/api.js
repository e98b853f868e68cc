'use strict';

const { template, templateAsync } = require('./template');

exports.render = (name, values) => template(name).replace(/\w+/, () => values.title);

exports.main = async (log) => {
  log(await templateAsync('a.txt'));
  log(exports.render('b.txt', { title: 'title' }));
};
