import {formats} from "../format.js";
import {share, unit} from "./definition-words.js";

const format = formats("nl");

/** What is said of verdicts held against the truth. */
export const errorWords = {
  title: (falseAlarms: number, trulyMeets: number, found: number, trulyFails: number) =>
    `Van de ${trulyFails} echte afwijkingen worden er ${found} gevonden; ${falseAlarms} van de ${trulyMeets} andere zijn vals alarm`,
  none: "Een landelijke definitie geeft maar één oordeel om met de waarheid te vergelijken",
  subtitle: (level: "instelling" | "locatie") =>
    `Oordelen vergeleken met de waarheid, naar aantal studenten van de groep per ${unit[level]}. Alleen een nagebootste wereld kent de waarheid.`,
  noneSubtitle: "Kies locatie of instelling om te zien hoe vaak een oordeel mis is.",
  alternative: (rows: string) => `Staven per aantal studenten. ${rows}`,
  row: (size: string, found: number, open: number, missed: number, alarms: number, meets: number) =>
    `${size} studenten: ${found} gevonden, ${open} niet te zeggen, ${missed} gemist; ${alarms} van ${meets} vals alarm.`,
  size: (from: number, to: number | null) => (to === null ? `${from} of meer` : `${from}-${to - 1}`),
  axis: "aantal",
  key: {
    found: "terecht buiten de marge",
    open: "niet te zeggen",
    missed: "ten onrechte binnen de marge",
    alarm: "vals alarm"
  },
  facet: {fails: "liggen echt buiten de marge", meets: "liggen echt binnen de marge"},
  sentence: (values: {
    raw: number;
    shrunken: number;
    expected: number;
    spread: number | null;
    truth: number;
    known: number;
    units: number;
    /** Units found beyond the tolerance, and how many of them are expected to be within it. */
    fails: number;
    falseAlarms: number;
  }) => {
    const {raw, shrunken, expected, spread, truth, known, units, fails, falseAlarms} = values;
    const alarms =
      fails === 0
        ? ""
        : ` Ook zonder de waarheid is iets te zeggen: van de ${fails} die buiten de marge vallen, zijn er naar verwachting ${format.number(falseAlarms, 1)} vals alarm.`;
    const few = known < units ? ` De waarheid is bekend voor ${known} van de ${units}.` : "";
    const distribution = spread === null ? "" : ` De geschatte verdeling van alle locaties geeft ${share(spread)}.`;
    return `Tellen gaat twee keer mis. Wie de waargenomen verschillen telt, vindt ${share(raw)} binnen de marge. Wie de geschatte verschillen telt, vindt ${share(shrunken)}. Naar verwachting is het ${share(expected)}.${distribution} In deze nagebootste wereld is het ${share(truth)}.${few}${alarms}`;
  },
  needed: (values: {toFail: number | null; toMeet: number | null}) => {
    const {toFail, toMeet} = values;
    if (toFail === null && toMeet === null)
      return "Geen enkel aantal studenten is genoeg om te laten zien dat twee kansen precies gelijk zijn.";
    const fail =
      toFail === null
        ? ""
        : `Eén locatie op zichzelf heeft ongeveer ${format.number(toFail)} studenten van de groep nodig om een twee keer zo groot verschil als de marge te vinden.`;
    const meet =
      toMeet === null
        ? ""
        : `Om te laten zien dat er geen verschil is, zijn er ongeveer ${format.number(toMeet)} nodig.`;
    return [fail, meet, "Dan lukt het in acht van de tien gevallen."].filter(Boolean).join(" ");
  },
  table: {
    caption: "Oordeel en waarheid, naar aantal studenten van de groep",
    size: "Studenten van de groep",
    units: "Aantal",
    fails: "Echt buiten de marge",
    found: "waarvan gevonden",
    open: "niet te zeggen",
    missed: "gemist",
    meets: "Echt binnen de marge",
    alarms: "waarvan vals alarm"
  }
};
