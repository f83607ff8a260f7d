/** What the user gave cannot be used; the message is one sentence that says what, which rule, and which value. */
export class InputError extends RangeError {
  override readonly name = "InputError";
}
