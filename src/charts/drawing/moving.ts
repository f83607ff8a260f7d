const duration = 320;

/**
 * Lets every dot of a chart travel from where it stood before `redraw` to where it stands after, so that the eye sees
 * what the assumption did. Dots are matched by order; where their number differs, or the reader asked for reduced
 * motion, nothing travels; nor where the drawing has another width, as when the live twin takes the place of what the
 * build drew: then no assumption did it.
 */
export function moving(figure: HTMLElement, redraw: () => void): void {
  const old = dots(figure);
  const width = widthOf(old);
  const before = old.map(centre);
  redraw();
  const after = dots(figure);
  if (width !== widthOf(after)) return;
  if (before.length !== after.length || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const moves = after.map((dot, i) => ({dot, x: before[i]!.x - centre(dot).x, y: before[i]!.y - centre(dot).y}));
  for (const {dot, x, y} of moves) {
    if (Math.abs(x) + Math.abs(y) < 0.5) continue;
    dot.animate([{translate: `${x}px ${y}px`}, {translate: "0 0"}], {duration, easing: "cubic-bezier(.3, 0, .2, 1)"});
  }
}

/** The dots a reader sees: a static chart holds a second, hidden drawing for other widths. */
function dots(figure: HTMLElement): SVGGraphicsElement[] {
  const marks = figure.querySelectorAll<SVGGraphicsElement>(
    ".picture circle:not([data-moves] *), .picture path[transform], .picture [data-moves]"
  );
  return [...marks].filter((mark) => mark.getClientRects().length > 0);
}

const widthOf = ([dot]: readonly SVGGraphicsElement[]) => dot?.ownerSVGElement?.getAttribute("width");

/** Centre of a mark within its picture, CSS pixels. */
function centre(mark: SVGGraphicsElement): {x: number; y: number} {
  const own = mark.getBoundingClientRect();
  const picture = mark.ownerSVGElement!.getBoundingClientRect();
  return {x: own.left + own.width / 2 - picture.left, y: own.top + own.height / 2 - picture.top};
}
