import {CHECK_TOLERANCE} from "../src/analysis/calibration/targets.js";
import {type Listed, listed} from "../src/analysis/multiverse/listed.js";
import type {OutcomeName} from "../src/analysis/specification/specification.js";
import {storyQueries} from "../src/analysis/story/choices.js";
import {levelCounts, studentCounts} from "../src/analysis/story/counts.js";
import {locationsOf, STORY_YEAR, storyGaps} from "../src/analysis/story/gaps.js";
import {chanceSpread, locationSpread} from "../src/analysis/story/location-spreads.js";
import type {Story} from "../src/analysis/story/story.js";
import {sweepSpan} from "../src/analysis/story/sweep-span.js";
import {studyYear} from "../src/analysis/truth/study-year.js";
import {published} from "../src/mbo/published.js";
import {seeds} from "../src/mbo/seeds.js";
import {defaultWorld, worlds} from "../src/mbo/world/worlds.js";
import {load as loadCalibrations} from "./calibration.js";
import {readResults} from "./multiverse/results-file.js";
import {listOf, subjectName, subjects} from "./multiverse/subjects.js";
import {load as loadSweep} from "./sweep.js";

/** Widest spread that a reader can draw, percentage points, and the locations in the drawing. */
const WIDEST = 20;
const LOCATIONS = 20;

/** What the home page tells; simulates the default world up to the study's year. */
export function load(): Story {
  const world = worlds[defaultWorld];
  const year = studyYear(world, seeds.world, STORY_YEAR);
  const mean = published.doorstroom.value;
  const logitSpread = Math.hypot(world.doorstroomLocation, world.doorstroomInstitution);
  const results = committedResults();
  return {
    gaps: storyGaps(loadCalibrations(), results),
    locations: locationsOf(results.doorstroom),
    levels: levelCounts(year),
    students: {doorstroom: studentCounts(year, "doorstroom"), vsv: studentCounts(year, "vsv")},
    sweep: sweepSpan(loadSweep().worlds, "niet-westers", CHECK_TOLERANCE),
    spreads: Array.from({length: WIDEST + 1}, (_, spread) => locationSpread(mean, spread, LOCATIONS)),
    assumed: Math.round(chanceSpread(mean, logitSpread)),
    queries: storyQueries()
  };
}

/**
 * Per outcome of the story's year the specifications of the default world with their results, as far as committed.
 * Results of another list are left out: the story then says nothing of choices; the multiverse's own door says
 * what is wrong.
 */
function committedResults(): Partial<Record<OutcomeName, Listed[]>> {
  const {results = {}} = readResults(defaultWorld) ?? {};
  const found = subjects.flatMap((subject) => {
    const rows = results[subjectName(subject)];
    const {entries} = listOf(subject);
    const same = rows?.length === entries.length && entries.every(({query}, k) => rows[k]!.query === query);
    return subject.year === STORY_YEAR && rows && same ? [[subject.outcome, listed(entries, rows)]] : [];
  });
  return Object.fromEntries(found);
}
