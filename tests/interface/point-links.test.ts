import {describe, expect, it} from "vitest";
import {followPoints} from "../../src/interface/point-links.js";
import {emptyPage} from "../support/page.js";

/** A figure with three points from pixel 100 on, 10 apart, and the table that goes with them. */
function figureOf(): {figure: HTMLElement; at: (type: string, x: number) => void; followed: string[]} {
  const rows = ["a", "b", "c"].map((n) => `<tr><th><a href="#${n}">${n}</a></th><td>1</td></tr>`).join("");
  const document = emptyPage(
    `<figure><div class="picture"><svg data-from="100" data-step="10"><path></path></svg></div>` +
      `<details class="chart-table"><table><tbody>${rows}</tbody></table></details></figure>`
  );
  const figure = document.querySelector("figure")!;
  const followed: string[] = [];
  for (const link of figure.querySelectorAll("a")) link.addEventListener("click", () => followed.push(link.hash));
  followPoints(figure);
  const {MouseEvent} = document.defaultView!;
  const mark = figure.querySelector("path")!;
  const at = (type: string, x: number) => mark.dispatchEvent(new MouseEvent(type, {bubbles: true, clientX: x}));
  return {figure, at, followed};
}

describe("points as links", () => {
  it("names the row under the pointer, and nothing beside the points", () => {
    const {figure, at} = figureOf();
    const named = () => figure.querySelector(".pointed")?.textContent;
    at("pointermove", 112);
    expect(named()).toBe("b: 1");
    at("pointermove", 129);
    expect(named()).toBe("c: 1");
    for (const x of [99, 131]) {
      at("pointermove", x);
      expect(named()).toBe("");
    }
    expect(figure.querySelectorAll(".pointed[aria-hidden]").length).toBe(1);
  });
  it("follows the link of the row that is clicked, once", () => {
    const {at, followed} = figureOf();
    at("click", 105);
    at("click", 50);
    expect(followed).toEqual(["#a"]);
  });
  it("leaves other clicks in the figure alone", () => {
    const {figure, followed} = figureOf();
    figure
      .querySelector("table")!
      .dispatchEvent(new figure.ownerDocument.defaultView!.MouseEvent("click", {bubbles: true}));
    expect(followed).toEqual([]);
  });
});
