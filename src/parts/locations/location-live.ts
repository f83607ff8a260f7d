import {FileAttachment} from "observablehq:stdlib";
import {type PackedEvidence, unpackEvidence} from "../../analysis/definitions/evidence-file.js";
import {Locations} from "../../analysis/definitions/location-answer.js";
import type {Repetitions} from "../../analysis/definitions/repetitions.js";
import {studentAnswer} from "../../analysis/definitions/student-answer.js";
import type {LocationsState} from "../../charts/locations/location-state.js";
import {summed} from "../live-parts.js";
import {once} from "../once.js";
import {
  cardControls,
  locationControls,
  rankControls,
  relationControls,
  repetitionControls,
  sizeControls
} from "./location-controls.js";
import {describedStudent, type StudentState, studentControls} from "./student-controls.js";

/** The evidence is fetched when a part comes near. */
const files = once(async () => {
  const [packed, repetitions] = await Promise.all([
    FileAttachment("../../data/definitions.json").json<PackedEvidence>(),
    FileAttachment("../../data/repetitions.json").json<Repetitions[]>()
  ]);
  const evidence = unpackEvidence(packed);
  const locations = new Locations(evidence, unpackEvidence(packed, "interacted"), repetitions);
  return {locations, evidence, students: packed.students};
});

async function answered() {
  const {locations} = await files();
  return (state: LocationsState) => locations.answer(state);
}

async function placed() {
  const {students, evidence} = await files();
  return (state: StudentState) => {
    const {uitkomst: outcome, plaats: place} = state;
    return studentAnswer(students, evidence, {student: describedStudent(state), outcome, place});
  };
}

const views = () => import("./location-views.js");

/** The parts of /locaties. */
export const locationLive = [
  summed(locationControls, answered, async () => (await views()).caterpillarView),
  summed(cardControls, answered, async () => (await views()).cardView),
  summed(studentControls, placed, async () => (await import("./student-view.js")).studentView),
  summed(repetitionControls, answered, async () => (await views()).repetitionView),
  summed(sizeControls, answered, async () => (await views()).sizeView),
  summed(rankControls, answered, async () => (await views()).rankView),
  summed(relationControls, answered, async () => (await views()).relationView)
];
