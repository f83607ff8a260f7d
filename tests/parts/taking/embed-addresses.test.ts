import {describe, expect, it} from "vitest";
import {embedFlags, hasState} from "../../../src/interface/embed-query.js";
import {choiceField, pinnedState, switchField} from "../../../src/interface/url-state.js";
import {embedAddresses} from "../../../src/parts/taking/embed-addresses.js";
import {emptyPage} from "../../support/page.js";

const page = (version?: string) => {
  const document = emptyPage('<a data-home href="https://voorbeeld.nl/kansen/en/"></a>');
  if (version) Object.assign(document.documentElement.dataset, {version, world: "neutraal"});
  return document;
};
const chart = {id: "grafiek", badge: "simulated"} as const;
const start = {query: "", pinned: "a=1", frozen: "embed/v1/frozen/grafiek.abc"};

describe("addresses of an embed", () => {
  it("of the start state: one that follows, one that is frozen in a file", () => {
    expect(embedAddresses(page("1.0.0"), chart, start)).toEqual({
      address: "https://voorbeeld.nl/kansen/en/embed/v1/grafiek",
      lasting: {kind: "frozen", address: "https://voorbeeld.nl/kansen/en/embed/v1/frozen/grafiek.abc"}
    });
    expect(embedAddresses(page("1.0.0"), chart, {...start, frozen: undefined}).lasting).toBeUndefined();
  });
  it("of another state: pinned with every choice, the version, and the world of simulated figures", () => {
    const fields = {a: choiceField("1", ["1", "2"]), b: switchField(false)};
    const pinned = `${pinnedState(fields, {a: "1", b: true})}`;
    expect(pinned).toBe("a=1&b=1");
    const {address, lasting} = embedAddresses(page("1.0.0"), chart, {query: "?b=1", pinned});
    expect(address).toBe("https://voorbeeld.nl/kansen/en/embed/v1/grafiek?b=1");
    expect(lasting).toEqual({
      kind: "pinned",
      address: "https://voorbeeld.nl/kansen/en/embed/v1/grafiek?a=1&b=1&wereld=neutraal&versie=1.0.0"
    });
    const published = embedAddresses(page("1.0.0"), {...chart, badge: "published"}, {query: "?b=1", pinned});
    expect(published.lasting!.address).not.toContain("wereld");
  });
  it("keeps the world of a state that has one, and pins nothing where the page knows no version", () => {
    const own = {query: "?wereld=alles", pinned: "?wereld=alles"};
    expect(embedAddresses(page("1.0.0"), chart, own).lasting!.address).toMatch(/\?wereld=alles&versie=1.0.0$/);
    expect(embedAddresses(page(), chart, own).lasting).toBeUndefined();
  });
});

it("an embed asks for a state where its address has more than flags and what newsrooms and campaigns add", () => {
  for (const search of ["", ...embedFlags.map((flag) => `?${flag}=1`), "?dark=true&utm_source=x&fbclid=y"]) {
    expect(hasState(search), search).toBe(false);
  }
  for (const search of ["?leerweg=bbl", "?dark=true&onbekend=1", "?versie=1.0.0"]) expect(hasState(search)).toBe(true);
});
