module.exports = () => ({ isAllowed: () => true });
