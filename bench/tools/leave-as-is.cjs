// The trivial jscodeshift transform of the bench: parses, looks for one kind of call, and prints the file as it was.
module.exports = (file, { jscodeshift }) => {
  const root = jscodeshift(file.source);
  root.find(jscodeshift.CallExpression, { callee: { name: 'readFileSync' } });
  return root.toSource();
};
