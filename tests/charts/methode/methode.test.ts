import {describe, expect, it} from "vitest";
import {laplacePicture, locationSizes} from "../../../src/analysis/explained/laplace-picture.js";
import {noisyTest} from "../../../src/analysis/explained/noisy-test.js";
import {type HiddenScoresState, hiddenScoresChart, scoreApproaches} from "../../../src/charts/methode/hidden-scores.js";
import {type LaplaceState, laplaceCurve} from "../../../src/charts/methode/laplace-curve.js";
import {type NoisyTestState, noisyTestChart, scoreChoices} from "../../../src/charts/methode/noisy-test.js";
import {
  hiddenScoresControls,
  laplaceControls,
  laplaceQuestion,
  noisyTestControls,
  noisyTestQuestion
} from "../../../src/parts/methode/controls.js";
import {hiddenScoresView, laplaceView, noisyTestView} from "../../../src/parts/methode/views.js";
import {startOf} from "../../../src/parts/part.js";
import {en} from "../../../src/text/en.js";
import {figureWords} from "../../../src/text/figure-words.js";
import {nl} from "../../../src/text/nl.js";
import {imputationExample} from "../../support/imputation-example.js";
import {emptyPage} from "../../support/page.js";
import {expectSound} from "../../support/picture.js";

const laplaceStates = (["doorstroom", "vsv"] as const).flatMap((kans) =>
  locationSizes.flatMap((omvang) => [0.2, 1, 2].map((sd): LaplaceState => ({omvang, sd, kans})))
);
const noisyStates = scoreChoices.flatMap((bewerking) =>
  [0, 3.3, 10].flatMap((toetsfout) =>
    [0, 0.4, 1.2].map(
      (groepsverschil): NoisyTestState => ({
        toetsfout,
        groepsverschil,
        bewerking,
        validiteit: groepsverschil > 1 ? 0.25 : 1
      })
    )
  )
);
const scoreStates = (["los", "laag"] as const).flatMap((reden) =>
  scoreApproaches.map((aanpak): HiddenScoresState => ({reden, aanpak}))
);
const laplaceOf = (state: LaplaceState) => laplacePicture(laplaceQuestion(state));
const noisyOf = (state: NoisyTestState) => noisyTest(noisyTestQuestion(state));

describe.each([nl, en])("the figures of the method in $language", (text) => {
  const options = (width: number) => ({document: emptyPage(), text, width});

  it("Laplace: a sound picture in every state, with a dot where a spread is found", () => {
    for (const state of laplaceStates) {
      const data = laplaceOf(state);
      for (const width of [300, 720]) {
        const picture = laplaceCurve.draw(data, state, options(width));
        expectSound(picture, /\d/);
        expect(picture.querySelectorAll("circle").length).toBe(data.sizes.filter(({found}) => found !== null).length);
      }
      const {title, subtitle, alternative} = laplaceCurve.caption(data, state, text);
      const said = `${title} ${subtitle} ${alternative} ${laplaceView.sentence(data, state, text)}`;
      expect(said).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(title).toContain(text.format.percent(100 * data.area, 1));
    }
  });
  it("Laplace: the table has the difference of its columns, and what the words say was found (identity)", () => {
    const state: LaplaceState = {omvang: 2, sd: 1, kans: "vsv"};
    const data = laplaceOf(state);
    const {rows, columns} = laplaceCurve.table(data, state, text);
    expect(rows.map(([size]) => size)).toEqual([...locationSizes]);
    for (const row of rows) {
      expect(row.length).toBe(columns.length);
      expect(row[4]).toBeCloseTo(Number(row[3]) - Number(row[2]), 12);
    }
    expect(rows[0]!.at(-1)).toBe(figureWords(text).laplace.away);
  });
  it("test: a sound picture in every state, nothing outside its axes", () => {
    for (const state of noisyStates) {
      const data = noisyOf(state);
      for (const width of [300, 720]) {
        const picture = noisyTestChart.draw(data, state, options(width));
        expectSound(picture, /\d/);
        expect(picture.querySelectorAll("path[transform]").length).toBe(data.students.length);
        for (const mark of picture.querySelectorAll("path[transform]")) {
          const [x, y] = /translate\(([\d.]+),([\d.]+)\)/.exec(mark.getAttribute("transform")!)!.slice(1).map(Number);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeLessThanOrEqual(340);
        }
      }
      const {title, subtitle, alternative} = noisyTestChart.caption(data, state, text);
      const said = `${title} ${subtitle} ${alternative} ${noisyTestView.sentence(data, state, text)}`;
      expect(said).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });
  it("test: the title says what is left, the same for all and as it is, and nothing with the own group", () => {
    const start = startOf(noisyTestControls);
    const title = (bewerking: NoisyTestState["bewerking"]) =>
      noisyTestChart.caption(noisyOf({...start, bewerking}), {...start, bewerking}, text).title;
    const {left} = noisyOf(start).handled[0]!;
    expect(title("zoals")).toContain(text.format.number(left, 1));
    expect(title("algemeen")).toBe(title("zoals"));
    expect(title("eigen")).toBe(figureWords(text).noisyTest.titleNone);
  });
  it("unknown scores: a sound picture in every state; only what fills something in has a mean", () => {
    const titles = scoreStates.map((state) => {
      for (const width of [300, 720]) {
        const picture = hiddenScoresChart.draw(imputationExample, state, options(width));
        expectSound(picture, /\d/);
        expect(picture.querySelectorAll("circle").length).toBe(2);
      }
      const {title, subtitle, alternative} = hiddenScoresChart.caption(imputationExample, state, text);
      const said = `${title} ${subtitle} ${alternative} ${hiddenScoresView.sentence(imputationExample, state, text)}`;
      expect(said).not.toMatch(/NaN|undefined|Infinity|null/);
      return title;
    });
    expect(titles[3]).toContain(text.format.number(0.9, 1)); // 528.2 for a true 529.1
    expect(titles[7]).toContain(text.format.number(3.5, 1)); // 530 for 526.5
    for (const state of scoreStates) {
      const {rows, columns} = hiddenScoresChart.table(imputationExample, state, text);
      expect(rows.map((row) => row.length)).toEqual([4, 4, 4, 4]);
      expect(columns.length).toBe(4);
      expect(rows[2]!.slice(1)).toEqual([rows[1]![1], rows[0]![2], 0]); // the mean of the known for each of the others
    }
  });
});

describe("the controls of the figures of the method", () => {
  it("start on their own grid: the address of a start reads back as the start", () => {
    for (const {fields} of [laplaceControls, noisyTestControls, hiddenScoresControls]) {
      for (const field of Object.values(fields))
        expect(field.parse(field.format(field.start as never))).toBe(field.start);
    }
  });
});
