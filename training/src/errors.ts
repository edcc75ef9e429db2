/** Something that the person at the keyboard can mend. Its message is a sentence that says what is wrong and what to do. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** A command line that cannot be understood. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}
