import type {Child} from "../../markup/element.js";
import {svgElements} from "../../markup/svg.js";
import type {DrawOptions} from "./contract.js";

export type Draw = ReturnType<typeof svgElements>;

/** An empty picture in our type, hidden from assistive technology: the frame has its words. */
export function canvas({document, width}: DrawOptions, height: number, ...children: Child[]): SVGSVGElement {
  const s = svgElements(document);
  return s(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "aria-hidden": "true",
      style: "font: 14px var(--sans); overflow: visible",
      fill: "currentColor"
    },
    ...children
  );
}

/** A linear scale: place of a value between two pixels. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
}

/** Values to pixels; a domain of one value stands at the start. */
export function linear(domain: readonly [number, number], from: number, to: number): Scale {
  const [low, high] = domain;
  const place = (value: number) => (high > low ? from + ((value - low) / (high - low)) * (to - from) : from);
  return Object.assign(place, {domain});
}

/**
 * Round values that cover the range in about `count` steps of 1, 2 or 5 times a power of ten; the first and the last
 * one are the domain of an axis.
 *
 * @throws RangeError if the range is not finite.
 */
export function roundTicks(low: number, high: number, count = 5): number[] {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high)) {
    throw new RangeError(`invalid range of an axis; not finite and in order: ${low}, ${high}`);
  }
  const rough = (high - low || Math.abs(high) || 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({length: last - first + 1}, (_, k) => Number(((first + k) * step).toPrecision(12)));
}

/**
 * Vertical grid lines with their values below, and the line at zero darker.
 *
 * @param options.spans where lines stand, from top to bottom each, if not everywhere: words between them stay free.
 */
export function gridX(
  s: Draw,
  ticks: readonly number[],
  x: Scale,
  {top, bottom, spans = [[top, bottom]], label}: GridOptions
): SVGElement[] {
  return ticks.map((tick) => {
    const stroke = tick === 0 ? "var(--quiet)" : "var(--line)";
    return s(
      "g",
      {},
      ...spans.map(([y1, y2]) => s("line", {x1: x(tick), x2: x(tick), y1, y2, stroke})),
      s("text", {x: x(tick), y: bottom + 18, "text-anchor": "middle", fill: "var(--quiet)"}, label(tick))
    );
  });
}

interface GridOptions {
  readonly top: number;
  readonly bottom: number;
  readonly spans?: readonly (readonly [from: number, to: number])[];
  label(value: number): string;
}

/** Words in lines of at most so many characters, where the words allow it: a picture does not break lines itself. */
export function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Text that stands clear of the lines behind it. */
export const halo = {stroke: "var(--paper)", "stroke-width": 4, "paint-order": "stroke"} as const;
