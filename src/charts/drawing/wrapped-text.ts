/**
 * Widths of letters as a share of the size of the type, for the widest of the usual plain sans: a picture in a file has
 * no page to measure on, and nobody knows which letters the reader's machine has.
 */
const classes: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljtfrI.,:;'’|! ()[\]]/, 0.36],
  [/[mwMW%@—–]/, 0.97],
  [/[A-Z&]/, 0.73]
];
const ordinary = 0.62;

/** The width that a line of text takes, about; `size` and the answer in the same unit. */
export function textWidth(text: string, size: number, weight = 400): number {
  const widths = [...text].map((letter) => classes.find(([letters]) => letters.test(letter))?.[1] ?? ordinary);
  return widths.reduce((sum, width) => sum + width, 0) * size * (weight >= 600 ? 1.1 : 1);
}

/** Breaks text into lines of at most `width`, between words; a word that is wider has a line of its own. */
export function wrapped(text: string, width: number, size: number, weight = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
