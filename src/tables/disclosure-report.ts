import type {DisclosureReport, Finding} from "../analysis/disclosure/report.js";
import type {Text} from "../text/nl.js";

/** The report of disclosure control as plain text with lines, headings and codes: what an output checker reads. */
export function disclosureText(report: DisclosureReport, text: Text): string {
  const {mode, decision, outcome, year, query, rules, checked, findings, rounded} = report;
  const {disclosure: words, format} = text;
  const number = (value: number) => format.number(value, decimals(value));
  const {rounding, percentageBase} = rules;
  const row = mode === "enforced" ? words.checked : words.wouldBe;
  const {notes} = words;
  const sections: [heading: string, lines: readonly string[]][] = [
    [
      words.rulesTitle,
      [
        words.threshold(number(rules.threshold)),
        words.degrees(number(rules.residualDegrees)),
        ...(percentageBase === null ? [] : [words.base(number(percentageBase))]),
        words.rounding(number(rounding.counts), number(rounding.points), number(rounding.logOdds))
      ]
    ],
    [
      words.checkedTitle,
      checked.flatMap(({kind, figures, suppressed, reasons}) => [
        row(words.kinds[kind], number(figures), number(suppressed)),
        ...reasons.map(({reason, figures: own}) => `  ${reason} (${words.reasons[reason]}): ${number(own)}`)
      ])
    ],
    [words.findingsTitle, findings.length > 0 ? grouped(findings, text) : [words.nothing]],
    [
      words.notesTitle,
      [...(rounded ? [notes.rounding] : []), ...(mode === "enforced" ? [notes.exact, notes.runs] : []), notes.inside]
    ]
  ];
  const head = [
    words.title,
    "",
    words.subject(outcome, year, query),
    words.mode[mode],
    `${words.decisionLabel}: ${words.decision[decision]} (${decision}).`
  ];
  const body = sections.flatMap(([heading, lines]) => ["", heading, ...lines.map(listed)]);
  return `${[...head, ...body].join("\n")}\n`;
}

/** An indented line belongs to the one above it. */
const listed = (line: string): string => (line.startsWith(" ") ? `  ${line}` : `- ${line}`);

/** One line per kind and reason, with all it is about. */
function grouped(findings: readonly Finding[], {disclosure}: Text): string[] {
  const lines = new Map<string, string[]>();
  for (const {kind, item, reason} of findings) {
    const heading = `${disclosure.kinds[kind]}, ${reason}`;
    lines.set(heading, [...(lines.get(heading) ?? []), item]);
  }
  return [...lines].map(([heading, items]) => `${heading}: ${items.join("; ")}`);
}

/** As many as a multiple of a rounding base needs. */
const decimals = (value: number): number => (String(value).split(".")[1] ?? "").length;
