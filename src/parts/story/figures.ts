import type {OutcomeName} from "../../analysis/specification/specification.js";
import type {Story, StoryContrast, WorldGap} from "../../analysis/story/story.js";
import {about} from "../../charts/story/published-differences.js";
import {published} from "../../mbo/published.js";
import {defaultWorld, worldNames} from "../../mbo/world/worlds.js";
import type {Text} from "../../text/nl.js";

type Figure = (story: Story, text: Text) => string;

const gap = ({gaps}: Story, outcome: OutcomeName, contrast: StoryContrast) =>
  gaps.find((own) => own.outcome === outcome && own.contrast === contrast)!;
const worldOf = (worlds: readonly WorldGap[], name: WorldGap["world"]) => worlds.find(({world}) => world === name)!;
const truths = (story: Story, outcome: OutcomeName, contrast: StoryContrast) =>
  gap(story, outcome, contrast).worlds.map(({truth}) => truth);
const about100 = (share: number, {format}: Text) => format.number(100 * share);
const implied =
  (outcome: OutcomeName, contrast: StoryContrast): Figure =>
  (story, text) =>
    about((Math.abs(gap(story, outcome, contrast).published) / 100) * story.students[outcome][contrast], text);
const lowest =
  (outcome: OutcomeName, contrast: StoryContrast): Figure =>
  (story, {format}) =>
    format.number(Math.min(...truths(story, outcome, contrast)), 1);
const highest =
  (outcome: OutcomeName, contrast: StoryContrast): Figure =>
  (story, {format}) =>
    format.points(Math.max(...truths(story, outcome, contrast)));
/**
 * Whether choices leave the directions of the closing list as they are: a sentence, the worse of its two differences.
 */
const examined =
  (outcome: OutcomeName): Figure =>
  (story, {story: {examined: words}}) => {
    const [first, ...others] = (["niet-westers", "hoog"] as const).map((own) => gap(story, outcome, own).choices);
    const worst = others.reduce((a, b) => (a && b && a.sameSign <= b.sameSign ? a : b), first ?? null);
    if (!first || !worst) return words.none(outcome);
    const all = worst.points.length;
    return worst.sameSign === all ? words.all(outcome, all) : words.some(outcome, all, worst.sameSign);
  };
const weak =
  (of: (world: WorldGap) => number, contrast: StoryContrast): Figure =>
  (story, {format}) =>
    format.points(of(worldOf(gap(story, "doorstroom", contrast).worlds, "zwaktoets")));

/** What running text asks for by name, worked out from the story's data. */
const figures: Readonly<Record<string, Figure>> = {
  worlds: (_story, {story}) => story.inWords(worldNames.length),
  /** Largest distance between the published differences and what the method finds in the default world. */
  largestMiss: ({gaps}, {format}) =>
    format.points(
      Math.max(...gaps.map((own) => Math.abs(worldOf(own.worlds, defaultWorld).reported - own.published))),
      {digits: 2}
    ),
  goOnStudents: implied("doorstroom", "niet-westers"),
  goOnGroup: ({students}, text) => about(students.doorstroom["niet-westers"], text),
  leaveStudents: implied("vsv", "niet-westers"),
  leaveGroup: ({students}, text) => about(students.vsv["niet-westers"], text),
  parentsStudents: implied("doorstroom", "hoog"),
  parentsGroup: ({students}, text) => about(students.doorstroom.hoog, text),
  lowestTruth: lowest("doorstroom", "niet-westers"),
  highestTruth: highest("doorstroom", "niet-westers"),
  lowestLeave: lowest("vsv", "niet-westers"),
  highestLeave: highest("vsv", "niet-westers"),
  lowestParents: lowest("doorstroom", "hoog"),
  highestParents: highest("doorstroom", "hoog"),
  examinedGoOn: examined("doorstroom"),
  examinedLeave: examined("vsv"),
  weakTruth: weak(({truth}) => truth, "niet-westers"),
  weakReported: weak(({reported}) => reported, "niet-westers"),
  weakWithoutScore: weak(({reported, withoutScore}) => reported + withoutScore, "niet-westers"),
  weakParents: weak(({truth}) => truth, "hoog"),
  scoreUnknown: ({students: {doorstroom}}, text) => about100(1 - doorstroom.scoreKnown / doorstroom.all, text),
  parentsUnknown: ({students: {doorstroom}}, text) => about100(1 - doorstroom.parentsKnown / doorstroom.all, text),
  sweepWorlds: ({sweep}, {format}) => format.number(sweep.worlds),
  sweepPassing: ({sweep}, {format}) => format.number(sweep.passing),
  sweepLow: ({sweep}, {format}) => format.number(sweep.low, 1),
  sweepHigh: ({sweep}, {format}) => format.points(sweep.high),
  sweepTurned: ({sweep}, {story}) => story.turned(sweep.turned),
  middleLocation: ({students}, text) => about(students.doorstroom.middleLocation, text),
  /** Standard deviation of the share by chance alone, at a location of the middle size. */
  chanceSpread: ({students}, {format}) => {
    const p = published.doorstroom.value;
    return format.points(100 * Math.sqrt((p * (1 - p)) / students.doorstroom.middleLocation), {digits: 0});
  }
};

/**
 * Fills the numbers that running text takes from the story: `<span data-story="weakTruth"></span>`.
 *
 * @throws RangeError if there is no figure of that name.
 */
export function fillStory(root: ParentNode, story: Story, text: Text): void {
  for (const span of root.querySelectorAll<HTMLElement>("[data-story]")) {
    const name = span.dataset.story ?? "";
    const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
    if (!figure) throw new RangeError(`invalid figure; not in the story: ${name}`);
    span.textContent = figure(story, text);
  }
}
