import {describe, expect, it} from "vitest";
import {load} from "../../../data-loaders/story.js";
import type {Chart} from "../../../src/charts/drawing/contract.js";
import {type FirmnessSubject, firmnessChart} from "../../../src/charts/story/firmness.js";
import {levelShares} from "../../../src/charts/story/level-shares.js";
import {about, publishedDifferences} from "../../../src/charts/story/published-differences.js";
import {assumedSpreads, guessedSpread, spreadAt} from "../../../src/charts/story/spread-lines.js";
import {worldsCompared} from "../../../src/charts/story/worlds-compared.js";
import {published} from "../../../src/mbo/published.js";
import {stories, worldNames} from "../../../src/mbo/world/worlds.js";
import {en} from "../../../src/text/en.js";
import {nl, type Text} from "../../../src/text/nl.js";
import {emptyPage} from "../../support/page.js";
import {expectSound} from "../../support/picture.js";

const story = load();
const contrasts = ["niet-westers", "westers", "hoog"] as const;
const firmness = firmnessChart<FirmnessSubject>(
  "stevig",
  (state) => state,
  () => "keuze"
);
const subjects = story.gaps.map(({outcome, contrast}): FirmnessSubject => ({outcome, contrast}));

/** Every state in every width is drawn sound, in a frame that says what is published and what is not. */
function drawAll<Data, State>(
  chart: Chart<Data, State>,
  data: Data,
  states: readonly State[],
  text: Text,
  words: RegExp
) {
  for (const width of [300, 720]) {
    for (const state of states) {
      const picture = chart.draw(data, state, {document: emptyPage(), text, width});
      expectSound(picture, words);
      expect(picture.getAttribute("width")).toBe(String(width));
    }
  }
  const titles = states.map((state) => chart.caption(data, state, text).title);
  expect(new Set(titles).size).toBe(titles.length);
}

describe.each([nl, en])("the charts of the story in $language", (text) => {
  const {points, percent, number} = text.format;

  it("published differences: six rows, and as many marks of each kind", () => {
    const states = [{toon: "punten"}, {toon: "aantallen"}] as const;
    drawAll(publishedDifferences, story, states, text, /12[.,]5|3600/);
    const {alternative} = publishedDifferences.caption(story, states[0], text);
    const {rows} = publishedDifferences.table(story, states[0], text);
    expect(rows.length).toBe(6);
    for (const [, figure, refit, group, students] of rows.map((row) => row.map(Number))) {
      expect(alternative).toContain(points(figure!, {signed: true}));
      expect(Math.abs(refit! - figure!)).toBeLessThan(0.05); // the calibration's own bar
      expect(students).toBeCloseTo((figure! / 100) * group!, 9);
    }
    const marks = (toon: "punten" | "aantallen") =>
      publishedDifferences
        .draw(story, {toon}, {document: emptyPage(), text, width: 720})
        .querySelectorAll("polygon, circle").length;
    expect(marks("punten") - marks("aantallen")).toBe(6); // numbers of students are nowhere published
  });
  it("levels: published where the source has it, both ways of reading add up", () => {
    drawAll(levelShares, story, [{andersom: false}, {andersom: true}], text, /61%|53%/);
    const {rows} = levelShares.table(story, {andersom: false}, text);
    const turned = rows.slice(0, 4).reduce((sum, row) => sum + Number(row[3]), 0);
    expect(turned).toBeCloseTo(100, 9);
    // Truth: the simulation meets both published shares within a point in this year.
    expect(Math.abs(Number(rows[0]![1]) - 100 * published.shareNonWesternEntree.value)).toBeLessThan(5);
    expect(Math.abs(Number(rows[4]![1]) - 100 * published.shareNonWestern.value)).toBeLessThan(1);
    const {alternative} = levelShares.caption(story, {andersom: true}, text);
    for (const row of rows.slice(0, 4)) expect(alternative).toContain(percent(Number(row[3]), 0));
  });
  it("firmness: says every world, the published value, and the reader’s own where there is one", () => {
    drawAll(firmness, {story}, subjects, text, new RegExp(text.story.firmness.rowWorlds(worldNames.length)));
    drawAll(firmness, {story, present: 3.21}, subjects, text, /keuze: \+3[.,]2/);
    for (const subject of subjects) {
      const own = firmness.table({story, present: 3.21}, subject, text).rows.map((row) => Number(row[1]));
      const gap = story.gaps.find(
        ({outcome, contrast}) => outcome === subject.outcome && contrast === subject.contrast
      )!;
      expect(own).toEqual(expect.arrayContaining([gap.published, 3.21, ...gap.worlds.map(({truth}) => truth)]));
      const {alternative} = firmness.caption({story}, subject, text);
      expect(alternative).toContain(points(gap.published, {signed: true}));
    }
  });
  it("firmness: without results of the specifications the row of choices is left out, nothing else", () => {
    const [subject] = subjects;
    const bare = {story: {gaps: story.gaps.map((gap) => ({...gap, choices: null}))}};
    const picture = firmness.draw(bare, subject!, {document: emptyPage(), text, width: 720});
    expect(picture.querySelectorAll("[aria-hidden] path[transform], circle").length).toBe(worldNames.length);
    expect(picture.textContent).not.toContain(text.story.firmness.rowChoices(204).replace(/\d+ /, ""));
    expect(firmness.caption(bare, subject!, text).note).toBe(text.story.firmness.note(false));
  });
  it("worlds: reported and true of every world, in words and in the table", () => {
    const states = contrasts.map((verschil) => ({verschil, wereld: "zwaktoets"}) as const);
    drawAll(worldsCompared, story, states, text, /12[.,]5|2[.,]8|4[.,]9/);
    for (const state of states) {
      const {rows} = worldsCompared.table(story, state, text);
      expect(rows.map((row) => row[0])).toEqual(worldNames.map((name) => stories[name].label[text.language]));
      const {alternative} = worldsCompared.caption(story, state, text);
      for (const row of rows) expect(alternative).toContain(points(Number(row[4]), {signed: true}));
    }
  });
  it("spreads: twenty dots a row, the reader’s own among them once there is one", () => {
    drawAll(guessedSpread, story, [{schatting: 0}, {schatting: 7}, {schatting: 20}], text, /44%/);
    const dots = (schatting: number) =>
      assumedSpreads.draw(story, {schatting}, {document: emptyPage(), text, width: 720}).querySelectorAll("circle")
        .length;
    expect([dots(0), dots(7)]).toEqual([60, 80]);
    const {rows} = assumedSpreads.table(story, {schatting: 7}, text);
    const {alternative} = assumedSpreads.caption(story, {schatting: 7}, text);
    for (const [, low, high] of rows) {
      for (const end of [low, high]) expect(alternative).toContain(percent(Number(end), 0));
    }
  });
  it("write a number of students to two figures", () => {
    expect([7, 183, 3592, 85_448].map((count) => about(count, text))).toEqual(
      [7, 180, 3600, 85_000].map((n) => number(n))
    );
    expect(about(-2380, text)).toBe(number(-2400));
  });
});

describe("spreadAt", () => {
  it("finds the spread whose outer locations stand where the pointer is, on either side (inverse)", () => {
    for (const {spread, low, high} of story.spreads) {
      expect(spreadAt(story.spreads, high)).toBe(spread);
      if (spread > 0) expect(spreadAt(story.spreads, low)).toBe(spread);
    }
    expect([spreadAt(story.spreads, 0), spreadAt(story.spreads, 100)]).toEqual([20, 20]);
  });
});

it("the charts refuse what the story does not have", () => {
  const none = {gaps: []};
  expect(() => firmness.table({story: none}, subjects[0]!, nl)).toThrow(
    "invalid story; no difference in doorstroom of:"
  );
  expect(() => worldsCompared.table(none, {verschil: "hoog", wereld: "alles"}, nl)).toThrow("invalid story");
  expect(() => guessedSpread.table({...story, spreads: []}, {schatting: 3}, nl)).toThrow("invalid spread; not among");
});
