import {FileAttachment} from "observablehq:stdlib";
import {type PackedEvidence, unpackEvidence} from "../../analysis/definitions/evidence-file.js";
import {type LocationAnswer, Locations} from "../../analysis/definitions/location-answer.js";
import type {Repetitions} from "../../analysis/definitions/repetitions.js";
import {studentAnswer} from "../../analysis/definitions/student-answer.js";
import type {LocationsState} from "../../charts/locations/location-state.js";
import type {StudentData} from "../../charts/locations/student-places.js";
import type {LivePart} from "../live.js";
import {type PartControls, type PartView, startOf} from "../part.js";
import {
  cardControls,
  locationControls,
  rankControls,
  relationControls,
  repetitionControls,
  sizeControls
} from "./location-controls.js";
import {describedStudent, type StudentState, studentControls} from "./student-controls.js";

let known: ReturnType<typeof read> | undefined;

/** The evidence is fetched once, when a part comes near. */
const files = (): ReturnType<typeof read> => {
  known ??= read();
  known.catch(() => {
    known = undefined;
  });
  return known;
};

async function read() {
  const [packed, repetitions] = await Promise.all([
    FileAttachment("../../data/definitions.json").json<PackedEvidence>(),
    FileAttachment("../../data/repetitions.json").json<Repetitions[]>()
  ]);
  const evidence = unpackEvidence(packed);
  const locations = new Locations(evidence, unpackEvidence(packed, "interacted"), repetitions);
  return {locations, evidence, students: packed.students};
}

type Views = typeof import("./location-views.js");

function live(
  part: PartControls<LocationsState>,
  view: (views: Views) => PartView<LocationAnswer, LocationsState>
): LivePart<LocationAnswer, LocationsState> {
  return {
    part,
    view: async () => view(await import("./location-views.js")),
    computes: false,
    start: async () => (await files()).locations.answer(startOf(part)),
    async answer(state) {
      const {locations} = await files();
      const before = performance.now();
      const data = locations.answer(state);
      return {data, milliseconds: performance.now() - before};
    },
    cancel() {}
  };
}

async function studentOf(state: StudentState): Promise<StudentData> {
  const {students, evidence} = await files();
  const {uitkomst: outcome, plaats: place} = state;
  return studentAnswer(students, evidence, {student: describedStudent(state), outcome, place});
}

const student: LivePart<StudentData, StudentState> = {
  part: studentControls,
  view: async () => (await import("./student-view.js")).studentView,
  computes: false,
  start: () => studentOf(startOf(studentControls)),
  answer: async (state) => ({data: await studentOf(state), milliseconds: 0}),
  cancel() {}
};

/** The parts of /locaties. */
export const locationLive = [
  live(locationControls, ({caterpillarView}) => caterpillarView),
  live(cardControls, ({cardView}) => cardView),
  student,
  live(repetitionControls, ({repetitionView}) => repetitionView),
  live(sizeControls, ({sizeView}) => sizeView),
  live(rankControls, ({rankView}) => rankView),
  live(relationControls, ({relationView}) => relationView)
];
