import {svgElements} from "../../markup/svg.js";

/** Shapes in a square of 12 by 12. */
const shapes = {
  circle: "M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z",
  dot: "M6 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z",
  diamond: "M6 .5L11.5 6L6 11.5L.5 6z",
  triangle: "M6 .8L11.6 11.2H.4z",
  square: "M1 1H11V11H1z",
  small: "M3 3H9V9H3z",
  strip: "M0 2.5H12V9.5H0z",
  cross: "M1.5 1.5L10.5 10.5M10.5 1.5L1.5 10.5",
  upright: "M6 0V12",
  level: "M0 6H12"
} as const;

/** How a mark of a key looks in a picture that travels: the same that the stylesheet (`.key-…`) draws on a page. */
interface Symbol {
  readonly shape: keyof typeof shapes;
  /** Tokens of the stylesheet; absent is none. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly weight?: number;
  readonly dash?: string;
}

const filled = (shape: Symbol["shape"], fill: string): Symbol => ({shape, fill});
const outlined = (shape: Symbol["shape"], stroke: string, weight = 1.5, dash?: string): Symbol => ({
  shape,
  stroke,
  weight,
  ...(dash && {dash})
});
const edged = (shape: Symbol["shape"], fill: string, stroke = "ink"): Symbol => ({shape, fill, stroke, weight: 1});
const dashes = "3 2";

const symbols: Readonly<Record<string, Symbol>> = {
  geen: filled("circle", "data-geen"),
  westers: filled("diamond", "data-westers"),
  "niet-westers": filled("triangle", "data-niet-westers"),
  bol: filled("circle", "data-bol"),
  bbl: filled("square", "data-bbl"),
  alle: filled("circle", "ink"),
  zonder: filled("circle", "data-bol"),
  met: filled("diamond", "data-niet-westers"),
  "niveau-2": filled("triangle", "data-niet-westers"),
  "niveau-3": filled("diamond", "data-westers"),
  "niveau-4": filled("circle", "data-geen"),

  published: filled("dot", "ink"),
  "published-line": outlined("upright", "ink", 2.5),
  "published-bar": filled("square", "data-niet-westers"),
  simulated: outlined("circle", "ink", 2),
  "simulated-bar": outlined("square", "data-niet-westers", 1.5, "2.5 1.5"),
  "world-reported": outlined("dot", "ink"),
  "truth-line": outlined("upright", "ink", 2),
  oracle: outlined("upright", "quiet", 2.5),
  "mean-band": edged("strip", "line", "line"),
  present: outlined("upright", "accent", 2, dashes),
  ghost: outlined("level", "quiet", 2, dashes),
  passes: filled("circle", "quiet"),
  limit: outlined("level", "accent", 2, dashes),
  told: filled("square", "accent"),
  untold: outlined("square", "quiet", 1),

  now: outlined("circle", "ink", 2),
  reference: outlined("upright", "ink", 2),
  kept: outlined("square", "quiet"),
  band: edged("strip", "line", "quiet"),

  "place-interval": outlined("upright", "quiet", 2),
  "place-raw": outlined("small", "quiet", 1),
  "place-truth": filled("small", "ink"),
  "place-chosen": outlined("circle", "accent", 2.5),

  "verdict-meets": filled("circle", "ink"),
  "verdict-unknown": outlined("circle", "quiet"),
  "verdict-fails": outlined("cross", "ink"),
  "bar-meets": edged("square", "ink"),
  "bar-found": edged("square", "ink"),
  "bar-unknown": edged("square", "line"),
  "bar-open": edged("square", "line"),
  "bar-fails": edged("square", "paper"),
  "bar-missed": edged("square", "paper"),
  "bar-alarm": edged("square", "quiet"),
  "scale-verschil": outlined("circle", "ink"),
  "scale-gunstig": outlined("square", "ink"),
  "scale-ongunstig": outlined("triangle", "ink"),
  "scale-odds": outlined("diamond", "ink"),
  reported: filled("diamond", "ink"),

  target: outlined("level", "quiet", 3, dashes),
  curve: outlined("level", "quiet", 2, dashes),
  bounds: outlined("level", "quiet"),
  "normal-curve": outlined("level", "ink", 2, dashes),
  "group-low": outlined("circle", "data-bol"),
  "group-high": outlined("square", "data-bbl"),
  spread: edged("strip", "line", "quiet"),
  "time-policy": filled("circle", "data-bol"),
  "time-money": filled("square", "data-bbl"),
  "time-research": filled("diamond", "data-westers")
};

/** Marks that have the colour of a group, and a shape of their own. */
const coloured = {"dot-": "circle", "place-gap-": "small"} as const;

/**
 * The symbol of a key entry in a picture, at the left top of (x, y).
 *
 * @throws RangeError for a mark that has no symbol.
 */
export function keySymbol(document: Document, mark: string, x: number, y: number): SVGElement {
  const symbol = symbolOf(mark);
  if (!symbol) throw new RangeError(`invalid mark of a key; it has no symbol: ${mark}`);
  const {shape, fill, stroke, weight = 1, dash} = symbol;
  return svgElements(document)("path", {
    d: shapes[shape],
    transform: `translate(${x},${y})`,
    fill: fill ? `var(--${fill})` : "none",
    stroke: stroke ? `var(--${stroke})` : "none",
    "stroke-width": weight,
    ...(dash && {"stroke-dasharray": dash})
  });
}

function symbolOf(mark: string): Symbol | undefined {
  if (Object.hasOwn(symbols, mark)) return symbols[mark];
  for (const [prefix, shape] of Object.entries(coloured)) {
    if (mark.startsWith(prefix)) return filled(shape, `data-${mark.slice(prefix.length)}`);
  }
  return undefined;
}
