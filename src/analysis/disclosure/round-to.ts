/**
 * The nearest multiple of `base`, halves away from zero; so that -x rounds to the opposite of x. Decimal: a multiple of
 * 0.1 has no digits beyond those of the base.
 */
export function roundTo(value: number, base: number): number {
  const multiple = Math.sign(value) * Math.floor(Math.abs(value) / base + 0.5);
  return multiple === 0 ? 0 : Number((multiple * base).toPrecision(12));
}
