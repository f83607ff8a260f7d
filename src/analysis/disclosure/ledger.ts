import {type Reason, reasons} from "./reason.js";
import {type Checked, type DisclosureMode, type FigureKind, type Finding, figureKinds} from "./report.js";

/** Keeps count of what was judged. */
export interface Ledger {
  /** Writes down a figure and why it may not be published (null: it may). @returns is it published? */
  readonly judge: (kind: FigureKind, item: string, reason: Reason | null) => boolean;
  readonly checked: () => Checked[];
  readonly findings: () => Finding[];
}

/** A new ledger. Simulated figures are all published; what the rules say of them is written down. */
export function openLedger(mode: DisclosureMode): Ledger {
  const findings: Finding[] = [];
  const figures = new Map<FigureKind, number>();
  return {
    judge: (kind, item, reason) => {
      figures.set(kind, (figures.get(kind) ?? 0) + 1);
      if (reason === null) return true;
      findings.push({kind, item, reason});
      return mode === "reported";
    },
    checked: () =>
      figureKinds
        .filter((kind) => figures.has(kind))
        .map((kind) => {
          const own = findings.filter((finding) => finding.kind === kind);
          const counts = reasons
            .map((reason) => ({reason, figures: own.filter((finding) => finding.reason === reason).length}))
            .filter((count) => count.figures > 0);
          return {kind, figures: figures.get(kind)!, suppressed: own.length, reasons: counts};
        }),
    findings: () => [...findings]
  };
}
