const { readFileSync } = require('fs');
const handlebars = require('handlebars');

handlebars.registerHelper('include', (name) => readFileSync(name, 'utf8').trim());

exports.render = (source) => handlebars.compile(source)({});
