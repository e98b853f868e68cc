var XMLHttpRequest = require('xmlhttprequest').XMLHttpRequest;

exports.get = async function (url, token) {
  var xhr = new XMLHttpRequest();
  xhr.open("GET", url, false);
  xhr.setRequestHeader("Authorization", "Bearer " + token);
  xhr.send(null);
  return xhr.responseText;
};

exports.touch = async function (url) {
  var xhr = new XMLHttpRequest();
  xhr.open("HEAD", url, false);
  xhr.send();
};
