const request = require('sync-request');

exports.rates = async (base) => {
  const res = request('GET', `https://rates.example/${base}`);
  return JSON.parse(res.getBody('utf8'));
};

exports.main = async (log) => {
  try {
    request('GET', 'http://rates.invalid/');
  } catch (error) {
    log(error.code);
  }
};
