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
    volmaakt: "b58325f9",
    neutraal: "b6785d1c",
    citoscheef: "e0c9c75d",
    zwaktoets: "61238ebf",
    onbekendescores: "d2d38faa",
    onbekendeouders: "02f12428",
    onderplaatsing: "b8b21238",
    alles: "25402975"
  },
  whole: "34c0805e"
};
