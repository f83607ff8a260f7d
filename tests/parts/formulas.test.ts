import {describe, expect, it} from "vitest";
import {mathElements} from "../../src/markup/math.js";
import {fillFormulas} from "../../src/parts/formulas.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const names = Object.keys(nl.methode.formulas);

describe("formulas", () => {
  it.each([nl, en])("are MathML with their meaning in words ($language)", (text) => {
    const page = emptyPage(names.map((name) => `<div data-formula="${name}"></div>`).join(""));
    fillFormulas(page, text);
    const written = [...page.querySelectorAll("math")];
    expect(written.map((math) => math.getAttribute("aria-label"))).toEqual(Object.values(text.methode.formulas));
    for (const math of written) {
      expect(math.namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
      expect(math.getAttribute("display")).toBe("block");
      // Every script and fraction has all its parts: a browser drops one that has not.
      for (const two of math.querySelectorAll("msub, msup, mfrac, mover, munder")) expect(two.children.length).toBe(2);
      for (const three of math.querySelectorAll("msubsup")) expect(three.children.length).toBe(3);
    }
  });
  it("tell names, numbers and signs apart", () => {
    const {formula} = mathElements(emptyPage());
    const tokens = [...formula("x", "y", "=", "1,5").querySelectorAll("mi, mo, mn")].map((n) => n.localName);
    expect(tokens).toEqual(["mi", "mo", "mn"]);
  });
  it("refuse a name that there is not, also one every object has", () => {
    for (const name of ["pythagoras", "toString"]) {
      expect(() => fillFormulas(emptyPage(`<div data-formula="${name}"></div>`), nl)).toThrow(
        `invalid formula; not in (${names.join(", ")}): ${name}`
      );
    }
  });
});
