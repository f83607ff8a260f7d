import {digitsOf} from "../digits-of.js";
import {formats} from "../format.js";
import type {worldsMethods as dutch} from "../nl/worlds-methods.js";

const format = formats("en");
const {number, points, list} = format;

const outcomes = {doorstroom: "progression to a higher level", vsv: "early school leaving (vsv)"};
const contrasts = {
  "niet-westers": "non-western and none",
  westers: "western and none",
  hoog: "parents higher and lower educated"
};
const size = (value: number) => points(Math.abs(value), {digits: digitsOf(value)});
const signed = (value: number) => points(value, {signed: true, digits: digitsOf(value)});
const bare = (value: number) => format.signed(value, digitsOf(value));
const FEW_NAMES = 3;
const draws = (count: number) => (count === 1 ? "one draw" : `${number(count)} draws`);
const hits = (covered: number, of: number) => `${number(covered)} of the ${number(of)}`;

/** Whether another method helps, on the page of worlds. */
export const worldsMethods: typeof dutch = {
  world: {label: "In which world?"},
  outcome: {label: "Which outcome?", options: outcomes},
  contrast: {label: "What do you compare?", options: contrasts},
  names: {
    published: "As the study did",
    withoutCito: "Without the cito score",
    listwise: "Only those fully known",
    imputed: "Filling in unknown values",
    weighted: "Weighting known students",
    single: "Without locations",
    interactions: "Difference by level and track",
    composition: "With make-up of the location",
    calibrated: "Measurement error taken out",
    latent: "Filling in latent capacity",
    complete: "All scores and parents known",
    trueCapacity: "True capacity known"
  },
  explained: {
    published: "the cito score counts; what is unknown is a group of its own",
    withoutCito: "the study’s own check",
    listwise: "whoever has an unknown score or unknown parental education does not count",
    imputed: "multiple imputation: fill in what fits, several times",
    weighted: "inverse probability weighting: whoever resembles an unknown student counts more",
    single: "plain logistic regression, without locations and institutions",
    interactions: "background may differ by level and track",
    composition: "the make-up of the location counts",
    calibrated: "regression calibration: the analyst knows how well the test measures",
    latent:
      "imputation of everyone’s capacity and of unknown parents: the analyst knows how well the test measures; where the test says next to nothing, the draws do not settle",
    complete: "nothing is unknown; the score still has measurement error",
    trueCapacity: "capacity instead of score; parents as in the study"
  },
  groups: {
    register: "Possible with the real register",
    test: "Possible if you know how well the test measures",
    truth: "Possible only in a simulation"
  },
  title: (world, found) => {
    const place = `In the world “${world}”`;
    if (found.kind === "alone")
      return `${place} the mean error of the study’s method is ${signed(found.error)}. Too little is known of other methods there`;
    if (found.kind === "fine")
      return `${place} none of the ${number(found.of)} methods for the real register shows a systematic error`;
    if (found.kind === "none")
      return `${place} none of the ${number(found.of)} methods for the real register finds what is true: their errors run from ${bare(found.low)} to ${signed(found.high)}`;
    const others = "other methods for the register";
    if (found.kind === "some" || found.kind === "nearer" || found.kind === "same") {
      const study = `${place} the study’s method is off by ${size(found.error)}.`;
      if (found.kind === "same") return `${study} None of the ${number(found.of)} ${others} does demonstrably better`;
      if (found.kind === "some")
        return `${study} ${hits(found.right, found.of)} ${others} ${found.right === 1 ? "does" : "do"} demonstrably better, without a visible systematic error`;
      return `${study} ${hits(found.nearer, found.of)} ${others} ${found.nearer === 1 ? "does" : "do"} demonstrably better, but ${found.nearer === 1 ? "is" : "are"} off too`;
    }
    const study = `${place} the study’s method shows no systematic error.`;
    const some = `${hits(found.off, found.of)} ${others}`;
    if (found.kind === "off")
      return `${study} ${some} ${found.off === 1 ? "is off, but does" : "are off, but do"} not do demonstrably worse`;
    return `${study} ${some} ${found.off === 1 ? "does demonstrably worse and is off by" : "do demonstrably worse and are off by up to"} ${size(found.largest)}`;
  },
  subtitle: (outcome, contrast, year, count) =>
    `Difference in ${outcomes[outcome]}, ${contrasts[contrast].replace(" and ", " minus ")}, ${year}. By method: reported minus true, mean over ${draws(count)}.`,
  band: "The band: there the mean error lies, with 95% confidence. If the line ‘true’ runs through it, no systematic error can be seen.",
  coverage:
    "Hits: how often the method’s own 95% interval holds what is true. In every draw all is played anew: locations, students and outcomes.",
  shown: "The draw that the site shows does not count: the worlds were tuned on that draw.",
  difference:
    "Demonstrably better or worse: on the same draws the method reports something else than the study’s. The size of its error differs too, both with 95% confidence. The difference is in the table.",
  invented: "The error is that of this invented world. The published figures do not say which world is ours.",
  fewer: (methods, most) =>
    methods.length > FEW_NAMES
      ? `${number(methods.length)} methods have fewer than ${draws(most)}: see the table.`
      : `${list(methods.map((own) => `‘${own}’`))} ${methods.length === 1 ? "has" : "have"} fewer than ${draws(most)}.`,
  unconverged: (count) =>
    count === 1
      ? "One fit did not quite come to a solution; it is counted."
      : `${number(count)} fits did not quite come to a solution; they are counted.`,
  absent: "not worked out in this world",
  failed: "not possible in this world",
  key: {truth: "true", oracle: "same model, perfect data", mean: "reported on average", band: "95% confidence"},
  axis: "reported minus true (percentage points)",
  zero: "true",
  error: "error",
  hit: "hits",
  value: (error, digits) => format.signed(error, digits),
  hits: (covered, of) => `${number(covered)} of ${number(of)}`,
  alternative: (rows) => `Dot chart with the mean error of each method. ${rows}`,
  row: (method, error, covered, of) => `${method}: ${signed(error)}, hits ${hits(covered, of)}.`,
  absentRow: (method, why) => `${method}: ${why}.`,
  sentence: ({truth, oracle, error, data, form, covered, intervals}) =>
    `With perfect data the study’s model reports [${signed(oracle)}] on average; the true difference is [${signed(truth)}]. Its error of [${signed(error)}] is the sum of two parts: [${bare(data)}] from the data and [${bare(form)}] from the form of the model. Its 95% interval holds the truth in [${hits(covered, intervals)}] draws.`,
  table: {
    caption: (world, outcome, contrast) =>
      `Methods in the world “${world}”: ${outcomes[outcome]}, ${contrasts[contrast].replace(" and ", " minus ")}, percentage points`,
    method: "Method",
    explained: "What is done",
    knows: "Who can do this?",
    draws: "Draws",
    truth: "True difference",
    oracle: "Same model, perfect data",
    estimate: "Reported",
    error: "Reported minus true",
    standardError: "Its standard error",
    data: "Of which: data",
    form: "Of which: form of the model",
    rootMeanSquare: "Root mean squared error",
    difference: "Difference from the study’s method",
    margin: "Its 95% margin",
    intervals: "95% intervals, everything redrawn",
    covered: "Of which hits",
    none: "not known",
    own: "not applicable"
  },
  onward: "See how other methods do in this world, over more draws"
};
