import {InputError} from "../../src/glmm/input-error.js";

/** Why a file cannot be read, in one sentence: the system's reason, or what is wrong inside. */
export function unreadable(error: unknown, path: string): InputError {
  if (error instanceof InputError) return error;
  return new InputError(`unreadable file; ${reason(error as NodeJS.ErrnoException)}: ${path}`);
}

function reason({code, syscall, message}: NodeJS.ErrnoException): string {
  if (syscall === undefined) return `not what its name says (${message})`;
  if (code === "ENOENT") return "does not exist";
  return code === "EISDIR" ? "is a folder" : `${code}`;
}
