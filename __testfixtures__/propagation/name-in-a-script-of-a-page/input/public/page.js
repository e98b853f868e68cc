(function () {
  function bound(fn) {
    return function () {
      return fn.apply(window, arguments);
    };
  }

  window.find = bound(function (pattern) {
    return pattern.exec(document.title);
  });
})();
