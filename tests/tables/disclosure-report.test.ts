import {describe, expect, it} from "vitest";
import type {DisclosureReport} from "../../src/analysis/disclosure/report.js";
import {cbsRules, defaultRules} from "../../src/analysis/disclosure/rules.js";
import {disclosureText} from "../../src/tables/disclosure-report.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";

const report: DisclosureReport = {
  mode: "enforced",
  decision: "rest",
  outcome: "vsv",
  year: 2020,
  query: "uitkomst=vsv",
  rules: defaultRules,
  checked: [
    {kind: "total", figures: 2, suppressed: 0, reasons: []},
    {
      kind: "location",
      figures: 1000,
      suppressed: 3,
      reasons: [
        {reason: "few-students", figures: 2},
        {reason: "secondary", figures: 1}
      ]
    }
  ],
  findings: [
    {kind: "location", item: "l1 westers", reason: "few-students"},
    {kind: "location", item: "l2 westers", reason: "secondary"},
    {kind: "location", item: "l3 westers", reason: "few-students"}
  ],
  rounded: true
};

describe("the report of disclosure control as text", () => {
  it("says what was checked, by which rules, what is suppressed and why, and what was decided (by hand)", () => {
    const text = disclosureText(report, en);
    expect(text.split("\n").slice(0, 6)).toEqual([
      "Report of disclosure control",
      "",
      "Outcome vsv, year 2020. Specification: uitkomst=vsv.",
      "The data are real. The rules have been applied.",
      "Decision: may be released without what is suppressed, rounded (rest).",
      ""
    ]);
    for (const line of [
      "- Numbers of students are multiples of 5, percentages and differences of 0.1, coefficients of 0.01.",
      "- totals: 2, suppressed 0.",
      "- figures per location: 1000, suppressed 3.",
      "    few-students (too few students in a group): 2",
      "- figures per location, few-students: l1 westers; l3 westers",
      "- figures per location, secondary: l2 westers",
      "- Rounding came last: a total is not the sum of rounded parts."
    ]) {
      expect(text.split("\n")).toContain(line);
    }
  });

  it("says of simulated data what would have been, and of findings that there are none", () => {
    const none = disclosureText({...report, mode: "reported", decision: "simulated", findings: [], rounded: false}, nl);
    expect(none).toContain("De regels zijn nagegaan en niet toegepast.");
    expect(none).toContain("cijfers per locatie: 1000, bij echte gegevens onderdrukt 3.");
    expect(none).toContain("Welke, en waarom\n- Niets.");
    expect(none).not.toContain("afgerond:");
  });

  it("names the base of percentages only where there is such a rule", () => {
    const base = "- Een percentage gaat over ten minste 100 studenten.";
    expect(disclosureText({...report, rules: cbsRules}, nl)).toContain(base);
    expect(disclosureText(report, nl)).not.toContain(base);
  });
});
