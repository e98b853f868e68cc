exports.sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** @unblock offload */
exports.longest = (words) => Math.max(...words.map((word) => word.length));
