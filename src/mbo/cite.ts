import type {Both} from "./language.js";
import type {Place, SourceId} from "./sources.js";

/** A passage of a document by words of its own, so that a reader can search for them. */
export function passage(source: SourceId, words: string): Place {
  const place = `passage “${words}”`;
  return {source, place: {nl: place, en: place}};
}

/** A section of a document; `more` narrows it down. */
export function section(source: SourceId, number: string, more: Both = {nl: "", en: ""}): Place {
  return {source, place: {nl: `paragraaf ${number}${more.nl}`, en: `section ${number}${more.en}`}};
}
