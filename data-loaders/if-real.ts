import {unpackEvidence} from "../src/analysis/definitions/evidence-file.js";
import {type IfReal, ifReal} from "../src/analysis/disclosure/if-real.js";
import {defaultRules} from "../src/analysis/disclosure/rules.js";
import {load as loadDefinitions} from "./definitions.js";
import {load as loadDescriptives} from "./descriptives.js";
import {kept} from "./kept.js";

/** Disclosure control on what the site shows of its simulated students. */
export function load(): IfReal {
  return kept("if-real", () => ifReal(loadDescriptives().rows, unpackEvidence(loadDefinitions()), defaultRules));
}
