import {expect, it} from "vitest";
import {element, elements} from "../../src/markup/element.js";
import {emptyPage} from "../support/page.js";

const document = emptyPage();

it("writes attributes: true as empty, numbers as text; leaves out false, null and undefined", () => {
  const node = element(document, "input", {hidden: true, max: 20, min: 0, checked: false, id: null, name: undefined});
  expect(node.outerHTML).toBe('<input hidden="" max="20" min="0">');
});
it("appends nodes and text in order; leaves out what is optional and absent", () => {
  const h = elements(document);
  const node = h("p", {class: "a"}, "een ", h("b", {}, "twee"), null, undefined, false, "", " drie");
  expect(node.outerHTML).toBe('<p class="a">een <b>twee</b> drie</p>');
});
it("never reads text as markup", () => {
  const node = element(document, "p", {title: '"><script>'}, "<b>&amp;</b>");
  expect(node.children.length).toBe(0);
  expect(node.textContent).toBe("<b>&amp;</b>");
  expect(node.getAttribute("title")).toBe('"><script>');
});
