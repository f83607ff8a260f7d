import {describe, expect, it} from "vitest";
import {invalid, numberIn, oneOf, parseTable, readTable} from "../../../data-loaders/published/read-table.js";

const rows = parseTable("made.csv", "leerweg,pct\nBOL,12.5\nBBL,\nVAVO,over\n", ["leerweg", "pct"]);

describe("parseTable", () => {
  it("keeps every cell as text, with its file and line", () => {
    expect(rows.map(({file, line}) => `${file}:${line}`)).toEqual(["made.csv:2", "made.csv:3", "made.csv:4"]);
    expect(rows[0]!.cells).toEqual({leerweg: "BOL", pct: "12.5"});
  });
  it("reads files with Windows line ends and quoted commas", () => {
    const [row] = parseTable("made.csv", 'leerweg,pct\r\n"Geen, of onbekend",7\r\n', ["leerweg", "pct"]);
    expect(row!.cells).toEqual({leerweg: "Geen, of onbekend", pct: "7"});
  });
  it("refuses another header: other names, other order, more or fewer columns", () => {
    for (const header of ["leerweg,n", "pct,leerweg", "leerweg,pct,n"]) {
      const text = `${header}\nBOL,1,2\n`;
      expect(() => parseTable("made.csv", text, ["leerweg", "pct"])).toThrow(
        "invalid header of made.csv; not leerweg,pct"
      );
    }
  });
  it("refuses a file that is not there", () => {
    expect(() => readTable("nergens.csv", [])).toThrow("ENOENT");
  });
});

describe("cells", () => {
  const blank = parseTable("made.csv", "leerweg,pct\n  ,  \n", ["leerweg", "pct"])[0]!;

  it("oneOf translates a value, numberIn reads a number; both take the ends of what is allowed", () => {
    expect(oneOf(rows[0]!, "leerweg", {BOL: "bol"})).toBe("bol");
    expect(numberIn(rows[0]!, "pct", [12.5, 12.5])).toBe(12.5);
  });
  it("refuse what is not in the list, also names that every object has", () => {
    const message = "invalid leerweg in made.csv, line 4; not in (BOL, BBL): VAVO";
    expect(() => oneOf(rows[2]!, "leerweg", {BOL: "bol", BBL: "bbl"})).toThrow(message);
    for (const name of ["constructor", "toString", "__proto__"]) {
      const [row] = parseTable("made.csv", `leerweg,pct\n${name},1\n`, ["leerweg", "pct"]);
      expect(() => oneOf(row!, "leerweg", {BOL: "bol"})).toThrow(`line 2; not in (BOL): ${name}`);
    }
  });
  it("refuse numbers out of range, words, empty and blank cells", () => {
    expect(() => numberIn(rows[0]!, "pct", [0, 12])).toThrow(
      "invalid pct in made.csv, line 2; not a number in [0, 12]: 12.5"
    );
    expect(() => numberIn(rows[2]!, "pct", [0, 100])).toThrow("line 4; not a number in [0, 100]: over");
    expect(() => numberIn(rows[1]!, "pct", [0, 100])).toThrow("line 3; not a number in [0, 100]: (empty)");
    expect(() => numberIn(blank, "pct", [0, 100])).toThrow("not a number in [0, 100]");
    expect(() => numberIn(rows[0]!, "n", [0, 100])).toThrow("invalid n in made.csv, line 2");
  });
  it("invalid makes one sentence of place, rule and value", () => {
    expect(invalid(rows[0]!, "pct", "not whole").message).toBe("invalid pct in made.csv, line 2; not whole: 12.5");
  });
});
