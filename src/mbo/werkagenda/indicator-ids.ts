/** Indicators of the Werkagenda (monitor, table 8.1) in the order of its objectives. */
export const agendaIndicators = [
  "studievereniging",
  "voelt-zich-student",
  "gezien-als-student",
  "mentale-gezondheid",
  "veilig-school",
  "veilig-stage",
  "ondersteuning",
  "vsv",
  "begeleiding",
  "uitstroom-werk",
  "startersresultaat",
  "doorstroom-hbo",
  "loopbaanbegeleiding"
] as const;

/** What earlier policy looked at, and what the Court of Audit followed over its years. */
export const earlierIndicators = [
  "vsv-landelijk",
  "hoger-niveau",
  "kans-hoger-onderwijs",
  "stapelaars",
  "brugklas"
] as const;

/** Every indicator that has a page of its own; the id is the last part of its address. */
export const indicatorIds = [...agendaIndicators, ...earlierIndicators] as const;

export type IndicatorId = (typeof indicatorIds)[number];

/** Whether a text names an indicator. */
export function isIndicator(id: string): id is IndicatorId {
  return (indicatorIds as readonly string[]).includes(id);
}
