import {streams} from "../../math/random.js";
import {type Bases, type Chances, resolveInto, type Year} from "./careers.js";
import type {Simulation} from "./simulate.js";

/**
 * Draws the outcomes of one year anew, from streams of another seed: landscape, students, diplomas and chances stay as
 * they are. Each institution has a stream of its own and each student takes two draws, as in the year itself. Writes
 * into `now` and `chances`.
 *
 * @param outcomeSeed not the seed of the simulation, whose streams made the students
 * @throws RangeError if it is, or is no 32-bit integer.
 */
export function redrawOutcomesInto(
  now: Year,
  chances: Chances,
  {students, seed}: Simulation,
  bases: Bases,
  outcomeSeed: number
): void {
  if (!(outcomeSeed !== seed))
    throw new RangeError(`invalid outcome seed; not another than the world’s: ${outcomeSeed}`);
  const outcomes = streams(outcomeSeed, students.start.length);
  students.start.forEach((from, j) => {
    const outcome = outcomes[j]!;
    for (let i = from; i < now.until[j]!; ++i) {
      chances.higherDraw[i] = outcome.uniform();
      chances.leftDraw[i] = outcome.uniform();
    }
  });
  resolveInto(now, chances, bases);
}
