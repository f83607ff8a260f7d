import {checkDefinition, DefinitionError, record, type Subject} from "./check-definition.js";
import type {Definition} from "./definition.js";

/** A definition with the name its maker gave it. */
export interface NamedDefinition {
  readonly name: string;
  readonly definition: Definition;
}

const FORMAT = "kansenverkenner-definitie";
/** Goes up when a definition gains or loses a choice; older files are then read as they were meant. */
const VERSION = 1;
const LONGEST_NAME = 60;
const LONGEST_FILE = 10_000;

/** A definition as a file: indented JSON, all choices written out. */
export function toFile({name, definition}: NamedDefinition): string {
  return `${JSON.stringify({format: FORMAT, version: VERSION, name: checkName(name), definition}, null, 2)}\n`;
}

/**
 * Reads what {@link toFile} writes.
 *
 * @throws DefinitionError for text that is no JSON, another format, a version we do not know, a choice that is absent,
 * and as checkDefinition.
 */
export function fromFile(text: string): NamedDefinition {
  if (text.length > LONGEST_FILE) {
    throw new DefinitionError("file", `longer than ${LONGEST_FILE} characters: ${text.length}`);
  }
  const {format, version, name, definition} = record("file", parsed(text), ["format", "version", "name", "definition"]);
  if (format !== FORMAT) throw new DefinitionError("file", `its format not ${FORMAT}: ${String(format)}`);
  if (version !== VERSION) throw new DefinitionError("file", `its version not ${VERSION}: ${String(version)}`);
  const checked = checkDefinition(definition);
  const absent = Object.keys(checked).find((key) => !Object.hasOwn(definition as object, key));
  if (absent) throw new DefinitionError("definition", `a choice is absent: ${absent}`);
  return {name: checkName(name), definition: checked};
}

/** What is wrong with a file that {@link fromFile} refused. */
export const subjectOf = (error: unknown): Subject => (error instanceof DefinitionError ? error.about : "file");

/** @throws DefinitionError unless it is 1 to 60 characters on one line. */
export function checkName(name: unknown): string {
  const text = typeof name === "string" ? name.trim() : "";
  if (text.length < 1 || text.length > LONGEST_NAME || /\p{Cc}/u.test(text)) {
    throw new DefinitionError("name", `not 1 to ${LONGEST_NAME} characters on one line: ${String(name).slice(0, 60)}`);
  }
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DefinitionError("file", `not JSON: ${text.slice(0, 40)}`);
  }
}
