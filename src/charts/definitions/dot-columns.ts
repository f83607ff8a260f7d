/**
 * Dots in a row of so many pixels stacked around its middle: of each its distance from there, in pixels. Dots within
 * one `size` of each other share a column; where the fullest column does not fit the height, dots overlap.
 *
 * @param places pixels from the left
 * @returns null where Plot's own dodging fits too: nothing needs to overlap
 */
export function dotColumns(places: readonly number[], size: number, height: number): number[] | null {
  const columns = places.map((place) => Math.floor(place / size));
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const fullest = Math.max(0, ...counts.values());
  if (fullest * size * SLACK <= height) return null;
  const step = Math.min(size, (height - size) / (fullest - 1));
  const seen = new Map<number, number>();
  return columns.map((column) => {
    const rank = seen.get(column) ?? 0;
    seen.set(column, rank + 1);
    return (rank - (counts.get(column)! - 1) / 2) * step;
  });
}

/** Dodged dots stand higher than columns of them: by less than this factor. */
const SLACK = 1.5;
