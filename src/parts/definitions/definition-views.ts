import type {Part} from "../../analysis/definitions/compare-definitions.js";
import type {Evaluation} from "../../analysis/definitions/evaluate.js";
import {FEW_EVENTS, isWithheld} from "../../analysis/definitions/few-events.js";
import type {Compared, SideBySide} from "../../analysis/definitions/side-by-side.js";
import {definitionCompare, nameOf} from "../../charts/definitions/definition-compare.js";
import {definitionErrors} from "../../charts/definitions/definition-errors.js";
import {definitionVerdict, gapWords} from "../../charts/definitions/definition-verdict.js";
import type {Text} from "../../text/nl.js";
import type {PartView} from "../part.js";
import type {DefinitionState} from "./definition-state.js";

/** The definition read back, and its verdict with how sure it is. */
export const verdictView: PartView<SideBySide, DefinitionState> = {
  chart: definitionVerdict,
  sentence({evaluations}, _state, text) {
    const own = evaluations[0]!;
    const {scale} = own.definition;
    const published = own.published.map((verdict) => text.definities.verdict.how.published({...verdict, scale}));
    return [text.definities.sentence(own.definition), ...verdictWords(own, text), published.join("\n")]
      .filter(Boolean)
      .join("\n\n");
  }
};

/** Paragraphs: the answer and how sure it is; then unit by unit. */
function verdictWords({definition, answer, national, probability, verdict, turned}: Compared, text: Text): string[] {
  const {how} = text.definities.verdict;
  const {level, scale, rule, group} = definition;
  if (!answer || level === "landelijk") {
    const {gap: value, low, high} = national;
    const parents = group === "ouders-laag" ? [how.parents] : [];
    const other = turned === null ? [] : [how.turned(scale, turned, turned === verdict)];
    return [[how.national({value, low, high, scale, probability}), ...other, ...parents].join(" ")];
  }
  const {expected, low, high} = answer.share;
  const {meets, unknown, fails} = answer.counts;
  const students = rule.kind === "studenten";
  const [few, all] = answer.spread?.worst ?? [];
  const worst = ({gap}: {gap: number}) => gapWords(worstShown(gap, definition), definition, text);
  const units = [how.counts(level, meets, unknown, fails), how.list(level, answer.listed.fails.length)];
  if (few && all && rule.kind === "alle") {
    units.push(how.worst(all.locations, worst(all), few.locations, worst(few)));
  }
  const first = [how.units({level, students, expected, low, high, required: answer.required, probability})];
  if (turned !== null) first.push(how.turned(scale, turned, turned === verdict));
  if (isWithheld(definition)) first.push(how.withheld);
  if (answer.medianEvents < FEW_EVENTS) units.push(how.few(level, answer.medianEvents));
  return [first.join(" "), units.join(" ")];
}

/** The furthest gap is kept on the additive scale; a ratio is its exponential. */
const worstShown = (gap: number, {scale}: Evaluation["definition"]): number =>
  scale === "verschil" ? gap : Math.exp(gap);

/** Which definitions agree, which contradict each other, and why. */
export const compareView: PartView<SideBySide, DefinitionState> = {
  chart: definitionCompare,
  sentence({evaluations, pairs}, _state, text) {
    const words = text.definities.compare;
    if (pairs.length === 0) return words.alone;
    const names = (parts: readonly Part[]) => text.format.list(parts.map((part) => text.definities.part[part]));
    const said = pairs.map(({first, second, relation, parts, decisive, units}) =>
      words.relation({
        first: nameOf(evaluations[first]!, first, text),
        second: nameOf(evaluations[second]!, second, text),
        relation,
        parts: names(parts),
        decisive: relation === "contradict" && parts.length > 1 ? names(decisive) : null,
        units,
        level: evaluations[first]!.definition.level
      })
    );
    const apart = pairs.filter(({relation}) => relation === "contradict");
    const reasons = apart.flatMap(({parts, decisive}) => (decisive.length > 0 ? decisive : parts));
    const why = [...new Set<Part>(reasons)].map((part) => words.why[part]);
    return [said.join("\n"), why.join(" ")].filter(Boolean).join("\n\n");
  }
};

/** What verdicts are worth, where the truth is known. */
export const errorsView: PartView<SideBySide, DefinitionState> = {
  chart: definitionErrors,
  sentence({evaluations}, _state, text) {
    const {answer, needed} = evaluations[0]!;
    const words = text.definities.errors;
    const finite = (value: number) => (Number.isFinite(value) ? value : null);
    const size = words.needed({toFail: finite(needed.toFail), toMeet: finite(needed.toMeet)});
    if (!answer || answer.counted.truth === null) return size;
    const {raw, shrunken, truth} = answer.counted;
    const counted = words.sentence({
      raw,
      shrunken,
      truth,
      expected: answer.share.expected,
      spread: answer.spread?.within ?? null,
      known: answer.known,
      units: answer.units.length,
      fails: answer.counts.fails,
      falseAlarms: answer.expectedWrong.fails
    });
    return `${counted}\n\n${size}`;
  }
};
