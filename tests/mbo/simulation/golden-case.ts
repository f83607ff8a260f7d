import {seeds} from "../../../src/mbo/seeds.js";
import {registerFingerprint} from "../../../src/mbo/simulation/fingerprint.js";
import {simulateOutcomeYear, simulateRegister} from "../../../src/mbo/simulation/register.js";
import {worldWith} from "../../../src/mbo/world/world.js";
import {type WorldName, worlds} from "../../../src/mbo/world/worlds.js";

/** The fingerprint of a register of 20,000 students of a world, in every engine. */
export function smallHash(name: WorldName): string {
  return registerFingerprint(simulateRegister(worldWith({students: 20_000}, worlds[name]), seeds.world));
}

/** The fingerprint of the outcome year 2020 of the whole default world, in every engine. */
export function wholeHash(): string {
  return registerFingerprint(simulateOutcomeYear(worlds.neutraal, seeds.world, 2020));
}

/** The fingerprints, in Node and in the browser; they change only with the simulation or its coefficients. */
export const golden = {
  small: {
    volmaakt: "63b70bca",
    neutraal: "e978ce9b",
    citoscheef: "495d94d3",
    zwaktoets: "d1fb28d2",
    onbekendescores: "b46b12e6",
    onbekendeouders: "8ed41f63",
    onderplaatsing: "be1059fc",
    alles: "04353f37"
  },
  whole: "b563b586"
};
