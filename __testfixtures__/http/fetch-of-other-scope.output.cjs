exports.schema = async (url) => {
  const res = await fetch(url, { method: 'POST', body: '{}' });
  if (res.status !== 200) throw new Error(`status ${res.status}`);
  return await res.json();
};

exports.probe = async (url) => (await fetch(url)).ok;
