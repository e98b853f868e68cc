// The stages behind `load`, as one piece: a run in which no file hits never loads them.
export { detect } from './detect/detect.js';
export { unwaitedIn } from './detect/unwaited.js';
export { edit } from './edit/edit.js';
export { helperHost, keptApi, openFacts } from './facts.js';
export { plan } from './plan/plan.js';
export { Signatures } from './plan/signatures.js';
export { CallGraph } from './reach/call-graph.js';
export { reach } from './reach/reach.js';
export { isTestFile } from './reach/test-files.js';
export { isInScope } from './scope.js';
export { acceptAll, verify } from './verify/verify.js';
export { openImporters } from './workspace/importers.js';
