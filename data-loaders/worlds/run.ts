import {tippedEvidence, worldEvidence} from "../../src/analysis/worlds/evidence.js";
import type {Recalibrated} from "../../src/analysis/worlds/recalibrate.js";
import {tippingPlaces} from "../../src/analysis/worlds/tipping.js";
import {seeds} from "../../src/mbo/seeds.js";
import {worldNames} from "../../src/mbo/world/worlds.js";
import {runLoader} from "../command-line/run-loader.js";
import {currentEvidence, writeEvidence} from "./store.js";

/*
 * npm run worlds     what further information would show in each world, and the tipping lines; only what is missing or
 *                    out of date, in one process
 *
 * Results are written after every step, so a run that was stopped goes on where it was.
 */

const seed = seeds.world;
const say = (what: string) =>
  console.error(`${what}; ${(process.cpuUsage().user / 1e6).toFixed(0)} s of processor time`);

await runLoader({}, () => {
  let evidence = currentEvidence();
  for (const name of worldNames) {
    if (evidence.worlds[name]) continue;
    evidence = {...evidence, worlds: {...evidence.worlds, [name]: worldEvidence(name, seed)}};
    writeEvidence(evidence);
    say(name);
  }
  let before: Recalibrated | undefined;
  for (const place of tippingPlaces) {
    const {base, assumption, dose} = place;
    const known = evidence.tipping.some(
      (own) => own.base === base && own.assumption === assumption && own.dose === dose
    );
    if (dose === 0) before = undefined;
    if (known) continue;
    const {tipped, solved} = tippedEvidence(place, seed, before);
    before = solved;
    evidence = {...evidence, tipping: [...evidence.tipping, tipped]};
    writeEvidence(evidence);
    say(`${assumption}, ${base}, ${dose}`);
  }
});
