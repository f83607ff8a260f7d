import type {Chart} from "../charts/drawing/contract.js";
import type {Control} from "../interface/control.js";
import type {Fields} from "../interface/url-state.js";
import type {Text} from "../text/nl.js";

/**
 * A part of a page that thinks along: controls, a sentence and a chart that follow one state. It has two halves, so
 * that a page opens light: what the reader touches, and what draws (and brings Plot with it).
 */
export interface PartControls<State> {
  /** Name in `data-part` of the page. */
  readonly id: string;
  /** The page it stands on, where that is not the first. */
  readonly page?: "aannames" | "definities" | "locaties" | "methode" | "werelden";
  /** The state as the address writes it; the names are also those of the controls. */
  readonly fields: Fields<State>;
  controls(state: State, context: Context): Controls<State>;
}

export type Controls<State> = {readonly [Key in keyof State]: Control<State[Key]>};

export interface PartView<Data, State> {
  readonly chart: Chart<Data, State>;
  /** The finding in words, with its numbers; what follows the controls stands in square brackets. */
  sentence(data: Data, state: State, text: Text): string;
  /** The reader's choice in a few words, where it is one of the analyst's. */
  choice?(state: State, text: Text): string;
  /** The state when the picture is pulled to this place: from 0 at its left to 1 at its right. */
  drag?(data: Data, place: number): State;
  /** Where the reader can point at one of many marks. */
  readonly pick?: Pick<Data, State>;
  /** An address of its own for what is shown, with its words. */
  link?(data: Data, state: State, text: Text): {readonly href: string; readonly words: string};
  /** Query of the page of assumptions that shows the same. */
  lab?(data: Data, state: State): string;
}

/** One of many marks in a row, to be chosen by pointer or keyboard. */
export interface Pick<Data, State> {
  label(text: Text): string;
  count(data: Data): number;
  /** Place in the row of what is chosen, from 0. */
  chosen(data: Data, state: State): number;
  /** Pixels from the left of a picture of this width. */
  x(data: Data, place: number, width: number): number;
  /** What is said of the mark at a place. */
  words(data: Data, place: number, text: Text): string;
  /** The state with the mark at a place chosen. */
  at(data: Data, place: number, state: State): State;
}

export interface Context {
  readonly document: Document;
  readonly text: Text;
}

/** The state a reader sees first: the published or assumed choices. */
export function startOf<State>({fields}: {fields: Fields<State>}): State {
  const keys = Object.keys(fields) as (keyof State & string)[];
  return Object.fromEntries(keys.map((key) => [key, fields[key].start])) as State;
}
