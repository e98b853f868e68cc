module.exports = async function (texts) {
  return await texts.get('a.txt');
};
