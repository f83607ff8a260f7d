import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {readability, sentencesOf} from "./readability.js";

const read = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), "utf8");
/** Pages for everyone; those for researchers may say more in a sentence. */
const plain = ["index", "aannames", "locaties", "definities", "werelden", "werkagenda"];
const pages = plain.flatMap((name) => [`${name}.md`, `en/${name}.md`]);
const present = pages.filter((page) => existsSync(new URL(`../../src/${page}`, import.meta.url)));

describe("readability of the running text", () => {
  it("is measured on sentences, without mark-up, headings, code and lists’ signs", () => {
    const page = [
      "# Een kop telt niet mee",
      '<p class="lead">Dit is er een. En dit is de tweede?</p>',
      '- Een getal: <span data-figure="x"></span> (tussen haakjes. Zo). [Verder](./methode)',
      "```js\ncode();\n```"
    ].join("\n\n");
    expect(sentencesOf(page)).toEqual(
      ["Dit is er een.", "En dit is de tweede?", "Een getal: 1 punt (tussen haakjes.", "Zo).", "Verder"].filter(
        (sentence) => sentence.includes(" ")
      )
    );
    expect(readability(page).longest.words).toBe(6);
  });
  // Truth: issue 6, about B1. A page of fewer than ten sentences has no mean to speak of.
  it.each(present)("%s: at most fifteen words in the mean sentence, at most thirty in any", (page) => {
    const {sentences, mean, longest} = readability(read(page));
    console.log(`readability: ${page} ${sentences} sentences, mean ${mean.toFixed(1)}, longest ${longest.words} words`);
    expect(mean).toBeLessThanOrEqual(15);
    expect(longest.words, longest.sentence).toBeLessThanOrEqual(30);
  });
  it("speaks of differences, never of effects or causes", () => {
    const causal = /\beffect|oorzaak van|veroorzaak|invloed|leidt tot|caused by|leads to|influence/i;
    for (const page of present)
      for (const sentence of sentencesOf(read(page))) expect(sentence, page).not.toMatch(causal);
  });
});
