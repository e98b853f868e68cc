var XMLHttpRequest = require('xmlhttprequest').XMLHttpRequest;

exports.get = async function (url, token) {
  var xhr = await fetch(url, {
    headers: { Authorization: "Bearer " + token },
    redirect: "manual",
  }).catch(() => Response.error());
  const xhrText = await xhr.text();
  return xhrText;
};

exports.touch = async function (url) {
  await fetch(url, {
    method: "HEAD",
    redirect: "manual",
  }).catch(() => Response.error());
};
