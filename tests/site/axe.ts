import axe from "axe-core";
import type {Page} from "playwright-core";
import type {Finding} from "./audit.js";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
// Rules that document.ts has itself, with a clearer sentence; and one that axe leaves off unless asked.
const rules = {
  "document-title": {enabled: false},
  "html-has-lang": {enabled: false},
  "image-alt": {enabled: false},
  "meta-viewport": {enabled: false},
  "target-size": {enabled: true}
};
const options = {runOnly: {type: "tag", values: tags}, rules, resultTypes: ["violations"], iframes: false};

/**
 * Accessibility violations of WCAG 2.0 to 2.2, levels A and AA. axe runs in a world of its own, where the page's
 * content security policy does not reach.
 *
 * @param options.only the one rule to test
 */
export async function runAxe(page: Page, {only}: {readonly only?: string} = {}): Promise<Finding[]> {
  const asked = only ? {...options, rules: {}, runOnly: {type: "rule", values: [only]}} : options;
  const session = await page.context().newCDPSession(page);
  try {
    const {frameTree} = await session.send("Page.getFrameTree");
    const world = await session.send("Page.createIsolatedWorld", {frameId: frameTree.frame.id, worldName: "axe"});
    const {result, exceptionDetails} = await session.send("Runtime.evaluate", {
      contextId: world.executionContextId,
      expression: `${axe.source}; axe.run(document, ${JSON.stringify(asked)}).then(({violations}) => violations.flatMap(
        ({id, help, nodes}) => nodes.map(({target, failureSummary}) => ({
          rule: "axe:" + id,
          detail: help + " @ " + target.join(" ") + " | " + (failureSummary ?? "").split("\\n").slice(1).join(" ").trim()
        }))))`,
      awaitPromise: true,
      returnByValue: true
    });
    if (exceptionDetails)
      throw new Error(`axe failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as Finding[];
  } finally {
    await session.detach();
  }
}
