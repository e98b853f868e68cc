const { requestAsync } = require('./http-request-async');

exports.rates = async (base) => {
  const res = await requestAsync('GET', `https://rates.example/${base}`);
  return JSON.parse(res.getBody('utf8'));
};

exports.main = async (log) => {
  try {
    await requestAsync('GET', 'http://rates.invalid/');
  } catch (error) {
    log(error.code);
  }
};
