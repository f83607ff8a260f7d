import {describe, expect, it} from "vitest";
import {load} from "../../data-loaders/story.js";
import type {ChoiceGaps} from "../../src/analysis/story/story.js";
import {elements} from "../../src/markup/element.js";
import {dragPicture} from "../../src/parts/drag.js";
import {goOnControls, guessControls, parentsControls, spreadsControls} from "../../src/parts/story/controls.js";
import {fillStory} from "../../src/parts/story/figures.js";
import {parentsChoice} from "../../src/parts/story/parents-choice.js";
import {goOnView, guessView, leaveView, parentsView, spreadsView} from "../../src/parts/story/views.js";
import {partWords} from "../../src/parts/words.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const story = load();

describe.each([nl, en])("the story in $language", (text) => {
  const document = emptyPage();

  it("marks what follows the controls, says the choice, and links to the same state of the assumptions", () => {
    const start = partWords(goOnControls, goOnView, {story}, {vergelijk: "published"}, {document, text});
    const [sentence, link] = partWords(
      goOnControls,
      goOnView,
      {story, present: 17.73},
      {vergelijk: "wholeGap"},
      {document, text}
    );
    expect(start[0]!.querySelectorAll(".choice-changed").length).toBe(0);
    expect(start[1]!.querySelector("a")!.getAttribute("href")).toBe("./aannames");
    expect(sentence!.querySelector(".live-number")!.textContent).toBe(text.format.points(17.73));
    expect(sentence!.querySelector(".choice-changed")!.textContent).toContain(text.story.goOn.vergelijk.short.wholeGap);
    expect(sentence!.textContent).not.toMatch(/[[\]]/);
    expect(link!.querySelector("a")!.getAttribute("href")).toBe("./aannames?model=1a");
  });
  it("says what the study reports, and what the reader’s choice gives instead", () => {
    const say = (present?: number) =>
      parentsView.sentence(
        {story, ...(present === undefined ? {} : {present, students: 43_113})},
        {uitkomst: "doorstroom", onbekend: present === undefined ? "apart" : "weg"},
        text
      );
    expect(say()).toContain(text.story.parents.sentence(4.9, 4.9));
    expect(say(4.31)).toContain(text.format.points(4.31, {signed: true}));
    expect(say(4.31)).toContain(text.format.number(43_113));
  });
  it("says of early leaving what the reader’s choice gives, and how far other choices were examined", () => {
    const say = (gelijk: "alles" | "ouders", present?: number, choices: ChoiceGaps | null = null) => {
      const gaps = story.gaps.map((gap) => ({...gap, choices}));
      const data = {story: {...story, gaps}, ...(present === undefined ? {} : {present})};
      return leaveView.sentence(data, {groep: "niet-westers", gelijk}, text);
    };
    expect(say("alles")).toContain(text.story.leave.sentence(0.5, 0.5));
    expect(say("ouders", 0.92)).toContain(text.story.leave.sentence(0.92, 0.5));
    expect(say("alles")).toContain(text.story.firmness.unexamined);
    const some = say("alles", undefined, {points: [0.5, 0.6, 0.1], sameSign: 3, firm: 2, mover: "model"});
    expect(some).toContain(text.story.firmness.firm(2, 3));
    expect(some).toContain(text.multiverse.choices.model);
    expect(leaveView.lab!({story}, {groep: "westers", gelijk: "ouders"})).toBe("uitkomst=vsv&model=1a");
  });
  it("takes the guess into both parts", () => {
    const {low} = story.spreads[11]!;
    for (const view of [guessView, spreadsView]) {
      expect(view.sentence(story, {schatting: 11}, text)).toContain(text.format.percent(low, 0));
      expect(view.sentence(story, {schatting: 0}, text)).not.toContain(text.format.percent(low, 0));
    }
    const silent = spreadsControls.controls({schatting: 4}, {document, text}).schatting;
    silent.value = 9;
    expect([silent.value, silent.hidden]).toEqual([9, true]);
    expect(Object.keys(spreadsControls.fields)).toEqual(Object.keys(guessControls.fields));
  });
});

it("each state of the parents’ part asks for its own specification", () => {
  const outcomes = ["doorstroom", "vsv"] as const;
  const unknown = ["apart", "weg"] as const;
  const asked = outcomes.flatMap((uitkomst) => unknown.map((onbekend) => parentsChoice({uitkomst, onbekend})));
  expect(asked).toEqual(["published", "onlyKnown", "vsv", "vsvOnlyKnown"]);
  expect(Object.keys(parentsControls.fields)).toEqual(["uitkomst", "onbekend"]);
});

describe("fillStory", () => {
  it("writes the numbers that running text asks for, in the language", () => {
    const names = ["worlds", "weakTruth", "lowestTruth", "goOnStudents", "largestMiss"];
    const page = emptyPage(names.map((name) => `<span data-story="${name}"></span>`).join(""));
    const weak = story.gaps[0]!.worlds.find(({world}) => world === "zwaktoets")!.truth;
    fillStory(page, story, nl);
    const spans = [...page.querySelectorAll("span")].map((span) => span.textContent);
    expect(spans.slice(0, 3)).toEqual(["acht", nl.format.points(weak), nl.format.number(weak, 1)]);
    for (const words of spans) expect(words).toMatch(/\S/);
    fillStory(page, story, en);
    expect(page.querySelector("span")!.textContent).toBe("eight");
  });
  it("says of the directions no more than the choices show", () => {
    const said = (sameSign: number | null) => {
      const choices = sameSign === null ? null : {points: [1, 2, -3], sameSign, firm: 1, mover: null};
      const page = emptyPage('<span data-story="examinedLeave"></span>');
      const gaps = story.gaps.map((gap) => (gap.contrast === "hoog" ? {...gap, choices} : gap));
      const known = gaps.map((gap) =>
        gap.contrast === "hoog" ? gap : {...gap, choices: choices && {...choices, sameSign: 3}}
      );
      fillStory(page, {...story, gaps: known}, nl);
      return page.querySelector("span")!.textContent;
    };
    const {all, some, none} = nl.story.examined;
    expect([said(3), said(2), said(null)]).toEqual([all("vsv", 3), some("vsv", 3, 2), none("vsv")]);
  });
  it("refuses a name it does not have, also one every object has", () => {
    for (const name of ["spreiding", "constructor"]) {
      const page = emptyPage(`<span data-story="${name}"></span>`);
      expect(() => fillStory(page, story, nl)).toThrow(`invalid figure; not in the story: ${name}`);
    }
  });
});

describe("dragPicture", () => {
  it("tells where the pointer is while it is down on the picture, and when it lets go", () => {
    const document = emptyPage();
    const h = elements(document);
    const picture = h("div", {class: "picture"});
    const box = h("div");
    const root = h("section", {}, picture, box);
    document.body.append(root);
    picture.getBoundingClientRect = () => ({left: 100, width: 200}) as DOMRect;
    picture.setPointerCapture = () => {};
    const heard: (string | number)[] = [];
    for (const type of ["input", "change"]) box.addEventListener(type, () => heard.push(type));
    dragPicture(root, box, (place) => heard.push(place));
    const send = (type: string, clientX: number, button = 0) => {
      const event = new document.defaultView!.MouseEvent(type, {bubbles: true, clientX, button});
      picture.dispatchEvent(event);
    };
    send("pointermove", 150);
    send("pointerdown", 150, 2);
    expect(heard).toEqual([]);
    send("pointerdown", 150);
    send("pointermove", 400);
    send("pointerup", 400);
    send("pointermove", 150);
    expect(heard).toEqual([0.25, "input", 1, "input", "change"]);
  });
});
