import {unpackEvidence} from "../src/analysis/definitions/evidence-file.js";
import {type LocationAnswer, Locations} from "../src/analysis/definitions/location-answer.js";
import {type StudentAnswer, studentAnswer} from "../src/analysis/definitions/student-answer.js";
import {locationControls} from "../src/parts/locations/location-controls.js";
import {describedStudent, studentControls} from "../src/parts/locations/student-controls.js";
import {startOf} from "../src/parts/part.js";
import {load as loadDefinitions} from "./definitions.js";
import {load as loadRepetitions} from "./repetitions.js";

/** What the page of locations shows first. */
export function load(): LocationAnswer {
  const packed = loadDefinitions();
  const [evidence, interacted] = [unpackEvidence(packed), unpackEvidence(packed, "interacted")];
  return new Locations(evidence, interacted, loadRepetitions()).answer(startOf(locationControls));
}

/** What it shows first of a described student. */
export function loadStudent(): StudentAnswer {
  const packed = loadDefinitions();
  const state = startOf(studentControls);
  const question = {student: describedStudent(state), outcome: state.uitkomst, place: state.plaats};
  return studentAnswer(packed.students, unpackEvidence(packed), question);
}
