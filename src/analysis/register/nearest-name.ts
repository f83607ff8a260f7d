/**
 * The name that was probably meant: the nearest of the candidates by edit distance, if it is near enough (one edit per
 * three characters, two at most). Case and punctuation do not count.
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const plain = plainName(name);
  let nearest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = plainName(candidate);
    const distance = editDistance(plain, other);
    if (distance < smallest && distance <= Math.min(2, Math.floor(other.length / 3))) {
      smallest = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that make one text of the other (optimal
 * string alignment): d(i, j) = min(d(i-1, j) + 1, d(i, j-1) + 1, d(i-1, j-1) + [a_i != b_j],
 * d(i-2, j-2) + 1 if swapped).
 */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; ++i) {
    const row = [i];
    for (let j = 1; j <= b.length; ++j) {
      const substituted = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : substituted;
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, substituted, swapped));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
