import {atLeast} from "../all-of.js";
import {formats} from "../format.js";
import {type LocationGroup as Group, group, type LocationOutcome as Outcome, points, what} from "./location-terms.js";

const format = formats("nl");

/** One location, one student, and where the spread is. */
export const locationWords = {
  card: {
    nobody: (code: string) => `Locatie ${code} bestaat niet in deze nabootsing. U ziet de middelste.`,
    title: {
      land: (id: string, gap: number, low: number, high: number) =>
        `Locatie ${id}: naar schatting een verschil van ${points(gap)}, met een interval van ${format.number(low, 1)} tot ${format.number(high, 1)}`,
      eigen: (id: string, gap: number, low: number, high: number) =>
        `Locatie ${id}: bij haar eigen studenten naar schatting een verschil van ${points(gap)}, met een interval van ${format.number(low, 1)} tot ${format.number(high, 1)}`
    },
    subtitle: (outcome: Outcome, own: Group, institution: string) =>
      `Verschil in ${what[outcome]} tussen studenten met ${group[own]} en zonder migratieachtergrond. De locatie hoort bij instelling ${institution}. Zij is verzonnen.`,
    alternative: (low: number, high: number) =>
      `Twee intervallen van deze locatie, over alle studenten van het land en over haar eigen studenten, op dezelfde schaal als het landelijke verschil. Over alle studenten ligt het verschil op 90% van de locaties tussen ${points(low)} en ${points(high)}.`,
    all: "90% van alle locaties",
    sentence: (values: {
      students: number;
      raw: number | null;
      truth: number | null;
      top: number;
      other: {population: "land" | "eigen"; gap: number};
    }) => {
      const {students, raw, truth, top, other} = values;
      const second =
        other.population === "eigen"
          ? `Over haar eigen studenten gerekend is het geschatte verschil [${points(other.gap)}].`
          : `Over alle studenten van het land gerekend is het geschatte verschil [${points(other.gap)}].`;
      const seen =
        raw === null
          ? "Een waargenomen verschil is er niet: een van de groepen ontbreekt."
          : `Waargenomen is [${points(raw)}].`;
      const known = truth === null ? "" : ` Het ware verschil is [${points(truth)}].`;
      return `De groep telt hier [${format.number(students)}] ${students === 1 ? "student" : "studenten"}. ${seen}${known} De kans dat deze locatie bij de tien hoogste hoort, is [${format.percent(100 * top, 0)}]. ${second}`;
    },
    link: (id: string) => `Adres van locatie ${id}`,
    table: {
      caption: (id: string) => `Locatie ${id} in getallen`,
      what: "Gegeven",
      rows: {
        institution: "instelling",
        students: "studenten van de groep",
        gap: "geschat verschil (procentpunt)",
        low: "interval van",
        high: "interval tot",
        raw: "waargenomen verschil (procentpunt)",
        truth: "waar verschil (procentpunt)",
        chance: "kans met migratieachtergrond (%)",
        level: "kans zonder migratieachtergrond (%)",
        top: "kans op de tien hoogste (%)"
      },
      notShown: "niet berekend"
    }
  },

  student: {
    question: "Beschrijf een student",
    controls: {
      achtergrond: "Migratieachtergrond",
      niveau: "Opleidingsniveau",
      leerweg: "Leerweg",
      sector: "Sector",
      geslacht: "Geslacht",
      ouders: "Opleidingsniveau van de ouders",
      cito: {label: "Citoscore", unit: "punten"},
      leeftijd: {label: "Leeftijd", unit: "jaar"}
    },
    title: (outcome: Outcome, low: number, typical: number, high: number) =>
      `Deze student heeft op een doorsnee locatie ${format.percent(typical, 0)} kans op ${what[outcome]}; elders ligt dat meestal tussen ${format.percent(low, 0)} en ${format.percent(high, 0)}`,
    subtitle: (outcome: Outcome) =>
      `Kans op ${what[outcome]} van dezelfde student, met drie achtergronden. Elke stip is een van twintig even waarschijnlijke locaties. De getallen zijn de locatie bij de laagste 5%, de doorsnee locatie en die bij de hoogste 5%.`,
    note: (year: string) =>
      `Gerekend met het model van het onderzoek op de nagebootste studenten van 2020. De citoscore telt zoals bij een toets uit ${year}. De spreiding tussen locaties is een aanname.`,
    axis: (outcome: Outcome) => `kans op ${what[outcome]} (%)`,
    row: (background: string, low: number, typical: number, high: number) =>
      `${background}: ${format.percent(low, 0)}, ${format.percent(typical, 0)} en ${format.percent(high, 0)}.`,
    alternative: (rows: string) => `Stippen per achtergrond, met de kans bij laag, doorsnee en hoog. ${rows}`,
    sentence: (low: number, typical: number, high: number) =>
      `Dezelfde student, drie locaties: [${format.percent(low, 0)}], [${format.percent(typical, 0)}] en [${format.percent(high, 0)}].`,
    chosen: (id: string, chance: number) =>
      `Op de gekozen locatie ${id} is de kans naar schatting [${format.percent(chance, 0)}].`,
    entree: "Een entreestudent valt altijd onder de sector ‘overig’.",
    key: {own: "deze student", other: "dezelfde student met een andere achtergrond", chosen: "gekozen locatie"},
    table: {
      caption: "Kans van deze student op drie soorten locaties, in procenten",
      background: "Achtergrond",
      low: "Laagste 5%",
      typical: "Doorsnee",
      high: "Hoogste 5%"
    }
  },

  repetitions: {
    title: (more: number, all: number) =>
      `In ${more} van de ${all} herhalingen is de spreiding van het verschil groter tussen locaties dan tussen instellingen`,
    none: "Deze berekening is voor deze nabootsing nog niet gedaan",
    subtitle: (outcome: Outcome) =>
      `Spreiding in ${what[outcome]} tussen instellingen (horizontaal) en tussen locaties (verticaal), in log-odds. Elke stip is een herhaling: studenten en locaties opnieuw geloot uit model 3, en opnieuw geschat.`,
    note: "Boven de lijn is de spreiding tussen locaties groter. Het kruis is de eerste schatting. In de nabootsing is de spreiding tussen locaties met opzet groter gemaakt: dit is dus geen bewijs over Nederland.",
    kinds: {
      niveau: "het niveau, zonder migratieachtergrond",
      westers: "het verschil, westers",
      "niet-westers": "het verschil, niet-westers"
    },
    axes: {institution: "tussen instellingen", location: "tussen locaties"},
    count: (more: number, all: number) => `${more} van ${all}`,
    row: (kind: string, more: number, all: number) => `Bij ${kind} is dat zo in ${more} van de ${all} herhalingen.`,
    alternative: (rows: string) => `Twee wolken van stippen. ${rows}`,
    sentence: ({level, gap, all}: {level: number; gap: number; all: number}) => {
      const times = (count: number) => (count === all ? `alle [${all}]` : `[${count}] van de [${all}]`);
      const sure =
        gap === all
          ? ` Ook dat is geen volle zekerheid: de kans kan nog ${format.percent(100 * atLeast(all), 0)} zijn.`
          : "";
      return `Het niveau loopt in ${times(level)} herhalingen meer uiteen tussen locaties. Het verschil doet dat in ${times(gap)}.${sure}`;
    },
    table: {
      caption: "Spreiding tussen instellingen en tussen locaties, log-odds",
      kind: "Spreiding van",
      institution: "Instellingen, schatting",
      location: "Locaties, schatting",
      range: (level: "institution" | "location"): string =>
        level === "institution" ? "Instellingen, 90% van de herhalingen" : "Locaties, 90% van de herhalingen",
      more: "Herhalingen met meer tussen locaties (%)"
    }
  }
};
