import type {StoryContrast} from "../../analysis/story/story.js";
import type {ComparedMethod, ComparedMethods, MethodError} from "../../analysis/worlds/methods.js";
import type {MethodsFound, StudyError} from "../../text/nl/worlds-methods.js";

/** In the order of the errors of a method. */
const contrasts: readonly StoryContrast[] = ["westers", "niet-westers", "hoog"];

/** The error of a method in a contrast; undefined where it was not used. */
export const errorIn = ({errors}: ComparedMethod, contrast: StoryContrast): MethodError | undefined =>
  errors[contrasts.indexOf(contrast)];

/** estimate - truth, and its parts: data (estimate - oracle) and form of the model (oracle - truth). */
export function partsOf({truth, oracle, estimate}: MethodError): {bias: number; data: number; form: number} {
  return {bias: estimate - truth, data: estimate - oracle, form: oracle - truth};
}

/** Whether the mean error can be told from zero: its 95% interval over draws leaves zero out. */
const isOff = (own: MethodError): boolean => Math.abs(partsOf(own).bias) > (own.margin ?? Number.POSITIVE_INFINITY);

/** Whether its mean differs from that of the study's own method on the same draws: a 95% interval leaves zero out. */
const differs = ({difference}: MethodError): boolean =>
  difference !== null && Math.abs(difference.mean) > difference.margin;

/** |error| less that of the study's own method over the same draws: below 0 is nearer to the truth, on average. */
function further(own: MethodError): number {
  const {bias} = partsOf(own);
  return Math.abs(bias) - Math.abs(bias - (own.difference?.mean ?? 0));
}

/**
 * Whether the two errors are of demonstrably different size: |a| = |b| only where a - b or a + b is zero, so that both
 * intervals leave zero out. That of the sum is at most as wide as both together, however the two go along.
 */
function isOtherwise(own: MethodError, study: MethodError): boolean {
  const sum = 2 * partsOf(own).bias - (own.difference?.mean ?? 0);
  return differs(own) && Math.abs(sum) > (own.margin ?? Number.POSITIVE_INFINITY) + (study.margin ?? 0);
}

/**
 * Whether methods that an analyst of the register can use are off in this world, the study's own first. Those with
 * fewer than half of the draws say nothing: their intervals are too wide to be missed. That one error can be told
 * from zero and another cannot does not make one nearer to the truth: better and worse take a demonstrable
 * difference in size.
 *
 * @throws RangeError if the study's own method is not there.
 */
export function methodsFound({methods}: ComparedMethods, contrast: StoryContrast): MethodsFound {
  const own = studyError(methods, contrast);
  const most = Math.max(...methods.map(({draws}) => draws));
  const others = methods.flatMap((method) => {
    const {name, knows, draws} = method;
    if (name === "published" || knows !== "register" || 2 * draws < most) return [];
    const error = errorIn(method, contrast);
    return error && error.margin !== null ? [error] : [];
  });
  const {bias} = partsOf(own);
  if (others.length === 0 || own.margin === null) return {kind: "alone", error: bias};
  return isOff(own) ? besideWrong(own, others) : besideRight(own, others);
}

/** The others, where the study's own method is off. */
function besideWrong(study: MethodError, others: readonly MethodError[]): MethodsFound {
  const error = partsOf(study).bias;
  const of = others.length;
  if (others.every(isOff)) {
    const all = [error, ...others.map((own) => partsOf(own).bias)];
    return {kind: "none", of: all.length, low: Math.min(...all), high: Math.max(...all)};
  }
  const better = others.filter((own) => isOtherwise(own, study) && further(own) < 0);
  const right = better.filter((own) => !isOff(own)).length;
  if (right > 0) return {kind: "some", error, right, of};
  return better.length > 0 ? {kind: "nearer", error, nearer: better.length, of} : {kind: "same", error, of};
}

/** The others, where the study's own method is not off. */
function besideRight(study: MethodError, others: readonly MethodError[]): MethodsFound {
  const of = others.length;
  const off = others.filter(isOff);
  if (off.length === 0) return {kind: "fine", of: of + 1};
  const worse = off.filter((own) => isOtherwise(own, study) && further(own) > 0);
  if (worse.length === 0) return {kind: "off", off: off.length, of};
  const largest = Math.max(...worse.map((own) => Math.abs(partsOf(own).bias)));
  return {kind: "worse", off: worse.length, of, largest};
}

/** What the study's own method does in this world. @throws RangeError if it is not there. */
export function studyFound({methods}: ComparedMethods, contrast: StoryContrast): StudyError {
  const own = studyError(methods, contrast);
  const {bias, data, form} = partsOf(own);
  const {truth, oracle, covered, intervals} = own;
  return {truth, oracle, error: bias, data, form, covered, intervals};
}

function studyError(methods: readonly ComparedMethod[], contrast: StoryContrast): MethodError {
  const own = methods.find(({name}) => name === "published");
  const error = own && errorIn(own, contrast);
  if (!error) throw new RangeError(`invalid methods; without what the study's own does in: ${contrast}`);
  return error;
}
