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

/**
 * Whether methods that an analyst of the register can use are off in this world, the study's own first. Those with fewer
 * than half of the draws say nothing: their intervals are too wide to be missed.
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
  const off = others.filter(isOff);
  const [right, of] = [others.length - off.length, others.length];
  if (isOff(own)) {
    if (right > 0) return {kind: "some", error: bias, right, of};
    const all = [own, ...others].map((error) => partsOf(error).bias);
    return {kind: "none", of: all.length, low: Math.min(...all), high: Math.max(...all)};
  }
  if (off.length === 0) return {kind: "fine", of: of + 1};
  return {kind: "worse", off: off.length, of, largest: Math.max(...off.map((error) => Math.abs(partsOf(error).bias)))};
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
