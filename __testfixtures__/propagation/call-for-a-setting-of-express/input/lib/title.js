module.exports = function (texts) {
  return texts.get('a.txt');
};
