import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {embedCode} from "../../src/interface/embed.js";
import {notice} from "../../src/interface/notice.js";
import {emptyPage} from "../support/page.js";

const options = {id: "grafiek", title: 'Bij "gelijk" & <anders>', address: "https://voorbeeld.nl/embed?a=1&copy=2"};

describe("embedCode", () => {
  it("survives a page: name and address come out as they went in", () => {
    const frame = emptyPage(embedCode(options)).querySelector("iframe")!;
    expect(frame.title).toBe(options.title);
    expect(frame.getAttribute("aria-label")).toBe(options.title);
    expect(frame.getAttribute("src")).toBe(options.address);
    expect(frame.getAttribute("height")).toBe("660");
    expect(frame.id).toBe("kansenverkenner-grafiek");
  });
  it("cannot break out of its attributes; fixed it asks for no script", () => {
    const evil = {...options, title: '"></iframe><script>x</script>', fixed: true};
    const page = emptyPage(embedCode(evil));
    expect(page.querySelectorAll("script").length).toBe(0);
    expect(page.body.children.length).toBe(1);
  });
  it("follows the height that its own frame tells, and no other message", () => {
    const other = '<iframe id="reclame" height="90"></iframe>';
    const twice = embedCode(options) + embedCode({...options, id: "tweede", height: 500});
    const {window} = new JSDOM(twice + other, {runScripts: "dangerously"});
    const frames = [...window.document.querySelectorAll("iframe")];
    const tell = (source: number | null, data: unknown) =>
      window.dispatchEvent(
        new window.MessageEvent("message", {data, source: source === null ? null : frames[source]!.contentWindow})
      );
    const heights = () => frames.map((frame) => frame.getAttribute("height"));
    tell(0, {"datawrapper-height": {grafiek: 712}});
    expect(heights()).toEqual(["712", "500", "90"]);
    for (const wrong of [null, "x", {}, {"datawrapper-height": null}, {"datawrapper-height": {a: "9em"}}])
      tell(1, wrong);
    tell(2, {"datawrapper-height": {reclame: 9000}});
    tell(null, {"datawrapper-height": {grafiek: 1}});
    expect(heights()).toEqual(["712", "500", "90"]);
  });
});

describe("notice", () => {
  it("comes first in its part, changes in place, goes away, and is heard", () => {
    const part = emptyPage("<section><p>inhoud</p></section>").querySelector("section")!;
    notice(part, "een");
    notice(part, "twee <b>");
    expect([...part.children].map((c) => c.textContent)).toEqual(["twee <b>", "inhoud"]);
    expect(part.firstElementChild!.getAttribute("role")).toBe("status");
    notice(part, null);
    notice(part, null);
    expect(part.children.length).toBe(1);
  });
});
