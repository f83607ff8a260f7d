import {InputError} from "../../src/glmm/input-error.js";

/** Why a file cannot be read, in one sentence: the system's reason, or what is wrong inside. */
export function unreadable(error: unknown, path: string): InputError {
  if (error instanceof InputError) {
    return error.message.includes(path) ? error : new InputError(`${error.message}, in ${path}`);
  }
  return new InputError(`unreadable file; ${reason(error as NodeJS.ErrnoException)}: ${path}`);
}

function reason(error: NodeJS.ErrnoException): string {
  const {code, syscall, message} = error;
  if (code === "ENOENT") return "does not exist";
  if (code === "EISDIR") return "is a folder";
  if (syscall !== undefined) return `${code}`;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "not text in UTF-8";
  // Where a damaged file makes its reader stumble, what the engine says of it helps nobody.
  const stumbled = error instanceof TypeError || error instanceof RangeError;
  return `not what its name says, or damaged${stumbled ? "" : ` (${message})`}`;
}
