const MATHML = "http://www.w3.org/1998/Math/MathML";

type Piece = Element | string;

/** MathML elements of one document, for formulas that browsers and screen readers know as such. */
export function mathElements(document: Document) {
  const make = (name: string, children: readonly Piece[], attributes: Readonly<Record<string, string>> = {}) => {
    const node = document.createElementNS(MATHML, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  const row = (...pieces: Piece[]): Element => make("mrow", pieces.map(token));
  return {
    row,
    /** A name of more than one letter: set upright. */
    name: (text: string) => make("mi", [text]),
    sub: (base: Piece, below: Piece) => make("msub", [token(base), token(below)]),
    sup: (base: Piece, above: Piece) => make("msup", [token(base), token(above)]),
    subsup: (base: Piece, below: Piece, above: Piece) => make("msubsup", [base, below, above].map(token)),
    hat: (base: Piece) => make("mover", [token(base), make("mo", ["^"])], {accent: "true"}),
    fraction: (over: Piece, under: Piece) => make("mfrac", [token(over), token(under)]),
    sum: (below: Piece) => make("munder", [make("mo", ["∑"]), token(below)]),
    space: () => make("mspace", [], {width: "0.7em"}),
    /** A formula on a line of its own, with its meaning in words. */
    formula: (label: string, ...pieces: Piece[]) =>
      make("math", [row(...pieces)], {display: "block", "aria-label": label})
  };

  /** Letters are names, digits numbers, all else operators. */
  function token(piece: Piece): Element {
    if (typeof piece !== "string") return piece;
    if (/^[\d.,]+$/.test(piece)) return make("mn", [piece]);
    return make(/^\p{L}+$/u.test(piece) ? "mi" : "mo", [piece]);
  }
}
