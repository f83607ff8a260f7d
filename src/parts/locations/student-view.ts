import {ownRow, type StudentData, studentPlaces} from "../../charts/locations/student-places.js";
import type {PartView} from "../part.js";
import type {StudentState} from "./student-controls.js";

/** What the described student could expect at three kinds of location, and at the chosen one. */
export const studentView: PartView<StudentData, StudentState> = {
  chart: studentPlaces,
  sentence({rows, place}, state, text) {
    const words = text.locaties.student;
    const {low, typical, high, chosen} = ownRow(rows, state);
    return [
      words.sentence(low, typical, high),
      ...(place !== null && chosen !== null ? [words.chosen(place, chosen)] : []),
      ...(state.niveau === "1" ? [words.entree] : [])
    ].join(" ");
  }
};
