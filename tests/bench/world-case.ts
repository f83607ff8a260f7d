import {seeds} from "../../src/mbo/seeds.js";
import {simulateOutcomeYear, simulateRegister} from "../../src/mbo/simulation/register.js";
import {worlds} from "../../src/mbo/world/worlds.js";

/** Median seconds of three simulations in this host: one outcome year with its careers, or the whole register. */
export function worldTime(what: "year" | "register"): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    if (what === "year") simulateOutcomeYear(worlds.neutraal, seeds.world, 2020);
    else simulateRegister(worlds.neutraal, seeds.world);
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[1]! / 1000;
}
