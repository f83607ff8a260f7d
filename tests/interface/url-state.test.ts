import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  choiceField,
  type Fields,
  numberField,
  readState,
  switchField,
  unknownKeys,
  writeState
} from "../../src/interface/url-state.js";

interface State {
  readonly spreiding: number;
  readonly leerweg: "bol" | "bbl";
  readonly jaar: number;
  readonly verdeling: boolean;
}

const fields: Fields<State> = {
  spreiding: numberField(7, {low: 0, high: 20, step: 0.5}),
  leerweg: choiceField<State["leerweg"]>("bol", ["bol", "bbl"]),
  jaar: choiceField<number>(2023, [2019, 2020, 2021, 2022, 2023]),
  verdeling: switchField(false)
};
const start: State = {spreiding: 7, leerweg: "bol", jaar: 2023, verdeling: false};

const anyState: fc.Arbitrary<State> = fc.record({
  spreiding: fc.integer({min: 0, max: 40}).map((i) => i / 2),
  leerweg: fc.constantFrom("bol", "bbl"),
  jaar: fc.integer({min: 2019, max: 2023}),
  verdeling: fc.boolean()
});

describe("readState and writeState", () => {
  it("are each other’s inverse, and what is written reads without complaint (identity over all states)", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readState(fields, writeState(fields, state, ""))).toEqual({state, invalid: []});
      })
    );
  });
  it("keep the digits of a number as a reader would write them", () => {
    const field = numberField(0.85, {low: 0.5, high: 1, step: 0.05});
    for (const text of ["0.5", "0.55", "0.6", "0.65", "0.7", "0.75", "0.8", "0.85", "0.9", "0.95", "1"]) {
      expect(field.format(field.parse(text)!)).toBe(text);
    }
  });
  it("write only what differs from the start, and nothing where nothing does", () => {
    expect(writeState(fields, start, "")).toBe("");
    expect(writeState(fields, {...start, jaar: 2019}, "")).toBe("?jaar=2019");
    expect(writeState(fields, {...start, verdeling: true, spreiding: 0}, "")).toBe("?spreiding=0&verdeling=1");
  });
  it("leave the keys of others, and drop their own when they return to the start", () => {
    expect(writeState(fields, start, "?jaar=2019&utm_source=krant")).toBe("?utm_source=krant");
    expect(writeState(fields, {...start, jaar: 2020}, "?a=1&jaar=2019")).toBe("?a=1&jaar=2020");
  });
  it("read any query to a state that a reader could have chosen, and name each value they could not read", () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("constructor", "__proto__", "toString", "NaN", "Infinity", "1e1")
    );
    const queries = fc.dictionary(fc.constantFrom(...Object.keys(start)), value);
    fc.assert(
      fc.property(queries, (query) => {
        const {state, invalid} = readState(fields, `?${new URLSearchParams(query)}`);
        expect(state.spreiding >= 0 && state.spreiding <= 20).toBe(true);
        expect(["bol", "bbl"]).toContain(state.leerweg);
        expect([2019, 2020, 2021, 2022, 2023]).toContain(state.jaar);
        expect(typeof state.verdeling).toBe("boolean");
        for (const {key} of invalid) expect(state[key as keyof State]).toBe(start[key as keyof State]);
      }),
      {numRuns: 300}
    );
  });
  it("keep the start and name the value where it is invalid", () => {
    const search = "?spreiding=99&leerweg=vavo&jaar=2018&verdeling=ja";
    expect(readState(fields, search)).toEqual({
      state: start,
      invalid: [
        {key: "spreiding", value: "99"},
        {key: "leerweg", value: "vavo"},
        {key: "jaar", value: "2018"},
        {key: "verdeling", value: "ja"}
      ]
    });
    for (const value of ["", " ", "7.25", "zeven", "-0.5"]) {
      expect(readState(fields, `?spreiding=${value}`).invalid).toHaveLength(1);
    }
  });
});

describe("unknownKeys", () => {
  it("names keys of no field, but not those that campaigns and networks add", () => {
    const search = "?jaar=2019&jar=2019&utm_source=x&fbclid=1&gclid=2&mc_cid=3&ref=x&referentie=1";
    expect(unknownKeys(["jaar"], search)).toEqual([
      {key: "jar", value: "2019"},
      {key: "referentie", value: "1"}
    ]);
    expect(unknownKeys(["jaar"], "")).toEqual([]);
  });
});
