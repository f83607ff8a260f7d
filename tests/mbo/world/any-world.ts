import fc from "fast-check";
import {dimensions} from "../../../src/mbo/world/dimensions.js";
import {type Changes, parameter, parameterNames} from "../../../src/mbo/world/world.js";

/** Any value allowed for a few parameters at a time; sizes small, so that simulating is quick. */
export const anyChanges: fc.Arbitrary<Changes> = fc
  .uniqueArray(
    fc.constantFrom(...parameterNames.filter((name) => !["students", "institutions", "locations"].includes(name))),
    {
      minLength: 1,
      maxLength: 12
    }
  )
  .chain((names) =>
    fc.record({
      ...Object.fromEntries(names.map((name) => [name, anyValue(name)])),
      students: fc.integer({min: 2000, max: 4000}),
      institutions: fc.integer({min: 1, max: 12}),
      locations: fc.integer({min: 12, max: 40})
    })
  ) as fc.Arbitrary<Changes>;

function anyValue(name: (typeof parameterNames)[number]): fc.Arbitrary<number | readonly number[]> {
  const {value, range, of, whole, rising, integer} = parameter(name);
  const [min, max] = range;
  const one = integer ? fc.integer({min, max}) : fc.double({min, max, noNaN: true});
  if (typeof value === "number") return one;
  const count = dimensions[of!].length;
  const entries = fc.array(one, {minLength: count, maxLength: count});
  if (whole) {
    return fc
      .array(fc.integer({min: 1, max: 100}), {minLength: count, maxLength: count})
      .map((parts) => parts.map((part) => part / parts.reduce((a, b) => a + b, 0)));
  }
  if (rising) return entries.map((all) => all.sort((a, b) => a - b)).filter((all) => new Set(all).size === count);
  return entries;
}
