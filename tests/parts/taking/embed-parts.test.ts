import {describe, expect, it} from "vitest";
import {staticParts} from "../../../data-loaders/site/parts.js";
import {partOfEmbed} from "../../../src/parts/taking/embed-parts.js";
import {imputationExample} from "../../support/imputation-example.js";

describe("the living part of an embed", () => {
  it("is there for every chart that has other states than the start", async () => {
    for (const {id, page = "", ...part} of staticParts({imputation: imputationExample})) {
      const fields = part.with((controls) => Object.keys(controls.fields));
      if (fields.length === 0) continue;
      const live = await partOfEmbed(page, id);
      expect(Object.keys(live.part.fields), id).toEqual(fields);
    }
  });
  it("is refused by name where there is none", async () => {
    await expect(partOfEmbed("werelden", "niets")).rejects.toThrow("invalid part of an embed");
    await expect(partOfEmbed("constructor", "vsv")).rejects.toThrow("invalid part of an embed");
  });
});
