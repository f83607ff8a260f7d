import type {Both} from "../language.js";

const words = {
  par: {nl: "paragraaf", en: "section"},
  tabel: {nl: "tabel", en: "table"},
  figuur: {nl: "figuur", en: "figure"},
  noot: {nl: "noot", en: "note"},
  kop: {nl: "hoofdstuk", en: "chapter"},
  samenvatting: {nl: "samenvatting", en: "summary"},
  inleiding: {nl: "inleiding", en: "introduction"},
  bijlage: {nl: "bijlage", en: "annex"}
} as const satisfies Record<string, Both>;

/**
 * A place in a document in short: a kind and a number, `par 4.3.1`, `tabel 8.2`, `noot 13`, or `samenvatting` alone.
 */
export type PlaceCode = `${keyof typeof words} ${string}` | "samenvatting" | "inleiding";

/**
 * A place in words: `par 4.3.1` is “paragraaf 4.3.1”, “section 4.3.1”.
 *
 * @throws RangeError if the kind is unknown.
 */
export function placeWords(code: PlaceCode): Both {
  const [kind = "", ...number] = code.split(" ");
  if (!Object.hasOwn(words, kind)) throw new RangeError(`invalid place; kind not in (${Object.keys(words)}): ${code}`);
  const {nl, en} = words[kind as keyof typeof words];
  const rest = number.length > 0 ? ` ${number.join(" ")}` : "";
  return {nl: nl + rest, en: en + rest};
}
