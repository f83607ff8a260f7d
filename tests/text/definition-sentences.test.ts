import {describe, expect, it} from "vitest";
import {defaultDefinition} from "../../src/analysis/definitions/definition.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {allDefinitions} from "../support/definitions.js";

const definitions = allDefinitions([0, 5, 12.5]);

describe.each([nl, en])("a definition read back in $language", (text) => {
  const read = definitions.map((definition) => text.definities.sentence(definition));

  it("says every combination of parts, each in words of its own: nothing is lost", () => {
    expect(new Set(read).size).toBe(definitions.length);
    expect(new Set(definitions.map((definition) => text.definities.label(definition))).size).toBe(definitions.length);
  });
  it("is four plain sentences of at most thirty words, without holes", () => {
    const wrong = read.filter((words) => {
      const sentences = words.split(/(?<=[.?!])\s+/);
      const long = sentences.some((sentence) => sentence.split(/\s+/).length > 30);
      return long || sentences.length !== 4 || /undefined|NaN| {2}|['"]|-\d/.test(words);
    });
    expect(wrong).toEqual([]);
  });
  it("speaks of differences, never of effects or causes", () => {
    expect(read.filter((words) => /effect|oorzaak|veroorzaak|invloed|leidt tot|cause|influence/i.test(words))).toEqual(
      []
    );
  });
});

describe("what it says (truth: written by hand)", () => {
  it("reads the default back", () => {
    expect(nl.definities.sentence(defaultDefinition)).toBe(
      "Er is sprake van gelijke kansen als studenten met een niet-westerse migratieachtergrond even vaak doorstromen als studenten zonder migratieachtergrond. " +
        "Een verschil tot en met 5\u00a0procentpunt mag. " +
        "Wij vergelijken studenten die in alle kenmerken van het onderzoek gelijk zijn, ook in citoscore. " +
        "Dit moet zo zijn op minstens 90% van de locaties."
    );
    expect(en.definities.sentence(defaultDefinition)).toBe(
      "Chances are equal if students with a non-western migration background go on to a higher level as often as students without a migration background. " +
        "A difference of up to 5\u00a0percentage points is allowed. " +
        "We compare students who are alike in all characteristics of the study, cito score included. " +
        "This must hold at 90% of the locations or more."
    );
  });
  // Who may have the larger chance, so that the first group is not behind.
  it.each([
    ["doorstroom", "gunstig", "de tweede groep hoogstens 25% meer kans hebben dan de eerste om door te stromen"],
    ["doorstroom", "ongunstig", "de eerste groep hoogstens 25% meer kans hebben dan de tweede om niet door te stromen"],
    ["vsv", "gunstig", "de tweede groep hoogstens 25% meer kans hebben dan de eerste om niet voortijdig te stoppen"],
    ["vsv", "ongunstig", "de eerste groep hoogstens 25% meer kans hebben dan de tweede om voortijdig te stoppen"],
    ["doorstroom", "odds", "odds op doorstroom mogen voor de tweede groep hoogstens 25% hoger zijn dan voor de eerste"],
    ["vsv", "odds", "odds op voortijdig stoppen mogen voor de eerste groep hoogstens 25% hoger zijn dan voor de tweede"]
  ] as const)("%s, %s: a disadvantage is on the right side", (outcome, scale, words) => {
    const definition = {...defaultDefinition, outcome, scale, tolerance: 25, direction: "nadeel"} as const;
    expect(nl.definities.sentence(definition)).toContain(words);
  });
});
