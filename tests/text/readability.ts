/** How plain the running text of a page is: words in its sentences. */
export interface Readability {
  readonly sentences: number;
  readonly mean: number;
  readonly longest: {readonly words: number; readonly sentence: string};
}

/** Stands for a number that the page takes from its data, as two words: "12,5 procentpunt". */
const FIGURE = "1 punt";

/**
 * The sentences of a page's running text, headings and labels left out: paragraphs, list items and notes, without code,
 * mark-up and addresses. A colon does not end a sentence; what stands between brackets belongs to it.
 */
export function sentencesOf(markdown: string): string[] {
  const text = markdown
    .replace(/^---\n.*?\n---\n/s, "")
    .replace(/^```.*?^```/gms, "")
    .replace(/<(math|h\d|section|div)\b.*?<\/\1>/gs, "")
    .replace(/<span data-[^>]*><\/span>/g, FIGURE)
    .replace(/<\/(p|aside|li|dt|dd)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|`/g, "");
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^[#|]/.test(line))
    .flatMap((line) => line.replace(/^([-*]|\d+\.)\s+/, "").split(/(?<=[.?!][”’)]?)\s+(?=[\p{Lu}\d‘“(])/u))
    .filter((sentence) => wordsOf(sentence) > 1);
}

export const wordsOf = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

export function readability(markdown: string): Readability {
  const sentences = sentencesOf(markdown);
  const counted = sentences.map((sentence) => ({sentence, words: wordsOf(sentence)}));
  const total = counted.reduce((sum, {words}) => sum + words, 0);
  return {
    sentences: sentences.length,
    mean: total / sentences.length,
    longest: counted.reduce((most, own) => (own.words > most.words ? own : most), {words: 0, sentence: ""})
  };
}
