import {type PackedEvidence, packEvidence} from "../../src/analysis/definitions/evidence-file.js";
import {gatherEvidence, interactedEvidence, publishedAnalysis} from "../../src/analysis/definitions/gather.js";
import {studentEquation} from "../../src/analysis/definitions/student-equation.js";
import {variationByModel} from "../../src/analysis/definitions/variation-by-model.js";
import {followEntrants} from "../../src/analysis/truth/entrants.js";
import {ENTRY_YEAR} from "../../src/analysis/truth/results.js";
import {studyYear} from "../../src/analysis/truth/study-year.js";
import {seeds} from "../../src/mbo/seeds.js";
import {defaultWorld, worlds} from "../../src/mbo/world/worlds.js";

/** Outcome year of the evidence: the first of the study's two. */
export const EVIDENCE_YEAR = 2020;

/** The default world simulated once, its two outcomes analysed under three choices of what is held: about a minute. */
export function computeEvidence(): PackedEvidence {
  const entrants = followEntrants(ENTRY_YEAR);
  const year = studyYear(worlds[defaultWorld], seeds.world, EVIDENCE_YEAR, entrants.visit);
  const outcomes = (["doorstroom", "vsv"] as const).map((outcome) => {
    const published = publishedAnalysis(year, outcome);
    return {
      evidence: [...gatherEvidence(year, outcome, published)],
      variation: variationByModel(published),
      interacted: interactedEvidence(year, outcome, published),
      student: studentEquation(published)
    };
  });
  return packEvidence(
    outcomes.flatMap(({evidence}) => evidence),
    {
      entrants: entrants.chances(),
      variation: outcomes.flatMap(({variation}) => variation),
      interacted: outcomes.flatMap(({interacted}) => interacted),
      students: outcomes.map(({student}) => student)
    }
  );
}
