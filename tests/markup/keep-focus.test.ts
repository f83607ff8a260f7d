import {describe, expect, it} from "vitest";
import {keepFocus} from "../../src/markup/keep-focus.js";
import {emptyPage} from "../support/page.js";

const before = '<p class="take"><a href="#a" id="a">een</a> <a href="#b" id="b">twee</a></p>';
const page = (held: string) => {
  const document = emptyPage(
    `<div id="root"><p class="note">tekst</p>${before}</div><button id="outside">buiten</button>`
  );
  document.getElementById(held)!.focus();
  return {document, root: document.getElementById("root")!};
};
const swap = (root: HTMLElement, html: string) => () => {
  root.querySelector(".take")!.outerHTML = html;
};
const after = '<details class="take" open><summary id="c">drie</summary><button id="d">vier</button></details>';

describe("keepFocus", () => {
  it.each([
    ["a", "c"],
    ["b", "d"]
  ])("gives the focus of %s, which is gone, to what stands in its place", (held, successor) => {
    const {document, root} = page(held);
    keepFocus(root, "#root > *", swap(root, after));
    expect(document.activeElement!.id).toBe(successor);
  });
  it("gives it to the last, where there are fewer", () => {
    const {document, root} = page("b");
    keepFocus(root, "#root > *", swap(root, '<p class="take"><a href="#e" id="e">vijf</a></p>'));
    expect(document.activeElement!.id).toBe("e");
  });
  it("leaves a focus elsewhere alone, and one that stays", () => {
    const elsewhere = page("outside");
    keepFocus(elsewhere.root, "#root > *", swap(elsewhere.root, after));
    expect(elsewhere.document.activeElement!.id).toBe("outside");
    const stays = page("a");
    keepFocus(stays.root, "#root > *", () => stays.root.querySelector(".note")!.remove());
    expect(stays.document.activeElement!.id).toBe("a");
  });
});
