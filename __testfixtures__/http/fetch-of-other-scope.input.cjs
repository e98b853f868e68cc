const fetch = require('@ardatan/sync-fetch');

exports.schema = async (url) => {
  const res = fetch(url, { method: 'POST', body: '{}' });
  if (res.status !== 200) throw new Error(`status ${res.status}`);
  return res.json();
};

exports.probe = async (url) => fetch(url).ok;
