// A mistake of the user's making: one line that says what happened and what to do next; exit status 2, no stack.
export class UserError extends Error {
  override name = 'UserError';
}
