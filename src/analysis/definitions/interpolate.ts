/** Linear between evenly spaced points; beyond the ends the value there. */
export function interpolate(at: readonly number[], values: readonly number[], x: number): number {
  const [first, last] = [at[0]!, at.at(-1)!];
  const steps = at.length - 1;
  const place = Math.min(steps - 1e-9, Math.max(0, ((x - first) / (last - first)) * steps));
  const k = Math.floor(place);
  return values[k]! + (place - k) * (values[k + 1]! - values[k]!);
}

/** The x at which increasing values reach y, linear between the points; beyond the ends the last x. */
export function inverseOf(at: readonly number[], values: readonly number[], y: number): number {
  const above = values.findIndex((value) => value >= y);
  if (above === 0) return at[0]!;
  if (above < 0) return at.at(-1)!;
  const [low, high] = [values[above - 1]!, values[above]!];
  return at[above - 1]! + ((y - low) / (high - low)) * (at[above]! - at[above - 1]!);
}
