/** Sample input for the functions around embeds, the page with all charts and the method page; see text.test.ts. */
export const takeAlongSamples: Record<string, readonly (readonly unknown[])[]> = {
  "embedding.recomputed": [["0.1.0", "0.3.0"]],
  "embedding.frozenNote": [["0.3.0 (2026-11-22)"]],
  "grafieken.count": [[1], [19]],
  "methode.cite.plain": [["0.4.0", "2026-11-22", ""]],
  "methode.parity.caption": [["20.000"]]
};
