/**
 * A failure that whoever runs the program can mend. Its message is one sentence that says what is wrong and what to do,
 * and is all that the terminal shows: no stack.
 */
export class Sentence extends Error {}
