import type {Result} from "../../analysis/result.js";
import type {Specification} from "../../analysis/specification/specification.js";
import {firstLocationYear} from "../../mbo/codebook.js";
import type {Text} from "../../text/nl.js";

/** What differs, in points, of students with a non-western background, in the definition of the result. */
export function headline({effects, specification}: Result): Result["effects"][number] | undefined {
  return effects.find(
    ({variable, level, definition}) =>
      variable === "migratieachtergrond" && level === "niet-westers" && definition === specification.definition
  );
}

/** Whether the model of the study can be fitted: locations are known. Before, its choices go without them. */
export const asStudied = ({year}: Pick<Specification, "year">): boolean => year > firstLocationYear;

/**
 * The finding as a sentence: the difference, and how far the changed choices moved it from the published one.
 *
 * @param changed how many choices differ from the published ones
 * @param choice the choice that differs, in words, where it is one
 */
export function differenceTitle(
  {result, reference}: {readonly result: Result; readonly reference?: Result | undefined},
  changed: number,
  text: Text,
  choice?: string
): string {
  const own = text.aannames.differences;
  const {outcome, year} = result.specification;
  const points = headline(result)?.points;
  if (points === undefined) return own.level(text.format.percent(result.mean), outcome);
  const size = {outcome, points};
  const before = reference && headline(reference)?.points;
  if (changed === 0 && !asStudied(result.specification)) return own.early(size, year);
  if (changed === 0 || before === undefined) return own.title(size, changed);
  const [now, then] = [points, before].map((value) => Number(value.toFixed(1)));
  if (now === then) return own.same(size, changed, choice);
  if (now! * then! < 0) return own.turned(size, changed, choice);
  return own.moved(size, changed, Math.abs(now!) - Math.abs(then!), choice);
}
