import {formats} from "../format.js";

const {number} = formats("nl");
const points = (value: number) => `${number(value, 1)} ${Number(value.toFixed(1)) > 1 ? "punten" : "punt"}`;

type Outcome = "doorstroom" | "vsv";
type Handling = "zoals" | "algemeen" | "eigen";
/** After "als": the verb comes last. */
const does = {doorstroom: ["doorstroomt", "doorstromen"], vsv: ["voortijdig stopt", "voortijdig stoppen"]} as const;

interface LaplaceSentence {
  /** Log-likelihood of one location by quadrature and by Laplace. */
  readonly exact: number;
  readonly laplace: number;
  readonly students: number;
  /** The sd that Laplace would find; null where it is more than three times the true one. */
  readonly found: number | null;
  readonly truth: number;
}

interface NoisyTestSentence {
  readonly reliability: number;
  /** Points of capacity per point of the score as it is. */
  readonly within: number;
  /** Difference between the groups, and what is left of it at equal scores; points. */
  readonly difference: number;
  readonly left: number;
  /** Points of capacity per point of the handled score. */
  readonly slope: number;
  readonly handling: Handling;
}

type Reason = "los" | "laag";
type Approach = "weglaten" | "eigen" | "gemiddelde" | "invullen";

interface HiddenScoresSentence {
  /** Students without a known score, of so many. */
  readonly unknown: number;
  readonly of: number;
  /** Mean scores, points, and standard deviations of the true and the imputed ones. */
  readonly known: number;
  readonly hidden: number;
  readonly imputed: number;
  readonly hiddenSd: number;
  readonly imputedSd: number;
  /** By how much what is imputed at entry level is off, points. */
  readonly entryOff: number;
  readonly approach: Approach;
}

/** Words of the figures of the method page. */
export const methodeFigures = {
  laplace: {
    controls: {
      omvang: {label: "Hoeveel studenten heeft de locatie?"},
      sd: {
        label: "Hoe groot is de spreiding tussen locaties?",
        help: (own: string) =>
          `De standaardafwijking van de afwijkingen. In onze nabootsing van doorstroom is zij ${own}.`,
        unit: "log-odds"
      },
      kans: {label: "Welke uitkomst?"},
      outcome: (outcome: Outcome, share: string) => `${outcome}, ongeveer ${share}`
    },
    title: (students: number, share: string) =>
      `Bij ${students} studenten is de oppervlakte onder de benadering ${share} van de echte`,
    subtitle: (successes: number, students: number, outcome: Outcome) =>
      `Hoe aannemelijk elke afwijking van één locatie is, als ${successes === 0 ? `geen van de ${students}` : `er ${successes} van de ${students}`} ${does[outcome][successes < 2 ? 0 : 1]}. De hoogte zelf heeft geen eenheid.`,
    note: "Eén locatie met studenten die op elkaar lijken. Een echt model heeft ook kenmerken en instellingen. ‘Precies’ is een oppervlakte die is opgeteld uit 45 punten (adaptieve Gauss-Hermite-kwadratuur).",
    key: {exact: "precies", normal: "Laplace: een normale kromme met dezelfde top"},
    axis: "afwijking van de locatie (standaardafwijkingen)",
    axisShort: "afwijking (standaardafwijkingen)",
    heading: "Welke spreiding zou Laplace vinden bij eindeloos veel van zulke locaties?",
    headingShort: "Welke spreiding zou Laplace vinden?",
    students: (count: number) => `${count} studenten`,
    truth: (sd: string) => `echt: ${sd}`,
    away: "meer dan 3 keer de echte",
    alternative: (share: string, rows: readonly string[], truth: string) =>
      `Twee krommen met dezelfde top. De oppervlakte onder de normale kromme is ${share} van de precieze. De echte spreiding is ${truth}. Laplace zou vinden: ${rows.join("; ")}.`,
    row: (students: number, found: string) => `bij ${students} studenten ${found}`,
    sentence: ({exact, laplace, students, found, truth}: LaplaceSentence) =>
      `De log-aannemelijkheid van deze locatie is [${number(exact, 3)}]. Laplace geeft [${number(laplace, 3)}]. ${
        found === null
          ? `Met alleen locaties van [${students}] studenten wordt de geschatte spreiding meer dan drie keer de echte.`
          : `Met eindeloos veel locaties van [${students}] studenten zou Laplace een spreiding van [${number(found, 2)}] vinden. De echte is [${number(truth, 1)}].`
      }`,
    table: {
      caption: "Log-aannemelijkheid van één locatie, en de spreiding die Laplace zou vinden",
      students: "Studenten",
      successes: "Met de uitkomst",
      exact: "Precies",
      laplace: "Volgens Laplace",
      difference: "Laplace min precies",
      found: "Gevonden spreiding"
    }
  },

  noisyTest: {
    controls: {
      toetsfout: {
        label: "Hoe groot is de meetfout van de toets?",
        help: "De standaardmeetfout: zo ver ligt een score ongeveer van wat de leerling gemiddeld zou halen.",
        unit: "punten"
      },
      validiteit: {
        label: "Hoeveel zegt de toets van toen over nu?",
        help: "Correlatie van wat de toets mat met de capaciteit nu. In de wereld met een zwakke toets is zij laag.",
        unit: "(0 tot 1)"
      },
      groepsverschil: {
        label: "Hoeveel verschilt de capaciteit van de groepen?",
        help: "In standaardafwijkingen. Ons uitgangspunt is het verschil naar opleiding van ouders in de nabootsing.",
        unit: "sd"
      },
      bewerking: {label: "Wat doet u met de score?"}
    },
    choices: {
      zoals: "gebruiken zoals zij is",
      algemeen: "naar het midden van allen trekken",
      eigen: "naar het midden van de eigen groep trekken"
    },
    choicesShort: {zoals: "zoals zij is", algemeen: "midden van allen", eigen: "midden van groep"},
    title: (left: number) => `Bij een gelijke score schelen de groepen nog ${points(left)} in capaciteit`,
    titleNone: "Telt de eigen groep mee, dan schelen de groepen bij een gelijke score niets meer",
    titleNever: "Bij een gelijke score is er geen verschil in capaciteit tussen de groepen",
    subtitle: (handling: Handling) =>
      `Twee even grote groepen. Elk teken is een verzonnen student: ${
        {
          zoals: "de score",
          algemeen: "de score, getrokken naar het midden van allen,",
          eigen: "de score, getrokken naar het midden van de eigen groep,"
        }[handling]
      } en de capaciteit, allebei in punten. De lijnen geven bij elke score de gemiddelde capaciteit van een groep.`,
    note: "De lijnen en de cijfers volgen uit de normale verdeling. De tekens zijn één vaste trekking. Tekens die buiten beeld vallen, staan op de rand.",
    key: {low: "lager opgeleide ouders", high: "hoger opgeleide ouders", same: "score gelijk aan capaciteit"},
    axis: "score; omhoog de capaciteit (punten)",
    heading: "Wat blijft er bij gelijke score over van het verschil? (punten)",
    headingShort: "Wat blijft over bij gelijke score?",
    whole: (difference: string) => `het hele verschil: ${difference}`,
    alternative: (slope: string, rows: string) =>
      `Twee wolken met elk een lijn. Per punt score stijgt de verwachte capaciteit ${slope} punt. Wat bij gelijke score overblijft: ${rows}`,
    row: (handling: string, left: number) => `${handling}: ${points(left)}.`,
    sentence: ({reliability, within, difference, left, slope, handling}: NoisyTestSentence) => {
      const known = `De betrouwbaarheid binnen een groep is [${number(reliability, 2)}]. Wie tien punten boven het midden van de eigen groep scoort, ligt daar in capaciteit gemiddeld [${points(10 * within)}] boven.`;
      const rest = {
        zoals: `Van het verschil van [${points(difference)}] blijft bij een gelijke score [${points(left)}] over.`,
        algemeen: `Iedere score schuift naar hetzelfde midden. Een punt score staat nu voor [${number(slope, 2)}] punt capaciteit. Het verschil blijft [${points(left)}].`,
        eigen: `Iedere score schuift naar het midden van de eigen groep. Anders bleef er [${points(left)}] verschil over, nu [niets].`
      };
      return `${known} ${rest[handling]}`;
    },
    table: {
      caption: "Verwachte capaciteit bij een score, naar wat er met de score gebeurt",
      handling: "De score",
      slope: "Capaciteit per punt score",
      left: "Verschil bij gelijke score (punten)"
    }
  },

  hiddenScores: {
    controls: {
      reden: {label: "Welke scores ontbreken?"},
      reasons: {los: "hoge en lage: de score zelf doet er niet toe", laag: "vooral lage scores"},
      aanpak: {label: "Wat doet u met wie geen score heeft?"}
    },
    approaches: {
      weglaten: "weglaten",
      eigen: "een eigen groep, zoals het onderzoek",
      gemiddelde: "het gemiddelde invullen",
      invullen: "invullen met trekkingen"
    },
    filling: {gemiddelde: "gemiddelde", invullen: "trekkingen"},
    title: (approach: Approach, off: number) =>
      `${approach === "gemiddelde" ? "Het gemiddelde ligt" : "Onze trekkingen liggen gemiddeld"} ${points(Math.abs(off))} ${off < 0 ? "lager" : "hoger"} dan ${approach === "gemiddelde" ? "dat van de echte scores, en is voor iedereen gelijk" : "de echte scores"}`,
    titleNone: (approach: Approach, share: string) =>
      approach === "weglaten"
        ? `Weglaten kost ${share} van de gediplomeerden, en die zijn anders dan de rest`
        : `Met een eigen groep blijft van ${share} van de gediplomeerden de score zelf buiten beeld`,
    subtitle: (reason: Reason) =>
      `Gediplomeerden van 2020 in een wereld waar ${reason === "los" ? "de score zelf niet bepaalt of zij bekend is" : "lage scores vaker onbekend zijn"}. Hoe vaak elke citoscore voorkomt, in procenten van de groep.`,
    note: "Wij trokken één keer, met een model als dat van het onderzoek. De uitkomst telt daarin mee. Van nieuwkomers en van oudere studenten is nooit een score bekend. Nieuwkomers beginnen in de nabootsing vaak in de entree om de taal. Het model houdt hen daar voor zwakke leerlingen.",
    key: {
      known: "bekende scores",
      hidden: "echte scores van wie er geen bekende heeft",
      filled: "wat u in hun plaats zet"
    },
    axis: "citoscore",
    inPlace: {
      weglaten: "deze studenten doen niet mee",
      eigen: "deze studenten krijgen samen één getal",
      gemiddelde: "iedereen dezelfde score"
    },
    heading: "Hoe ver ligt het gemiddelde van wat u invult ernaast? (punten)",
    headingShort: "Hoe ver ligt het gemiddelde ernaast?",
    truth: "echt",
    alternative: (rows: string) => `Verdelingen van citoscores over elkaar. ${rows}`,
    row: (name: string, mean: number, sd: number) =>
      `${name}: gemiddeld ${number(mean, 1)}, standaardafwijking ${number(sd, 1)}.`,
    rows: {
      known: "bekende scores",
      hidden: "echte scores van wie er geen bekende heeft",
      mean: "het gemiddelde ingevuld",
      imputed: "ingevuld met trekkingen"
    },
    sentence: ({
      unknown,
      of,
      known,
      hidden,
      imputed,
      hiddenSd,
      imputedSd,
      entryOff,
      approach
    }: HiddenScoresSentence) => {
      const who = `Van de ${number(of)} gediplomeerden hebben er [${number(unknown)}] geen bekende score. Zij zouden gemiddeld [${number(hidden, 1)}] halen; de anderen haalden [${number(known, 1)}].`;
      const what = {
        weglaten: "Wie hen weglaat, gebruikt ook hun uitkomst niet.",
        eigen: "In een eigen groep telt hun uitkomst mee. Hoe zij onderling in score verschillen, telt niet mee.",
        gemiddelde: `Het gemiddelde geeft iedereen [${number(known, 1)}]. Hun echte scores in de nabootsing lopen uiteen, met een standaardafwijking van [${number(hiddenSd, 1)}].`,
        invullen: `De getrokken scores zijn gemiddeld [${number(imputed, 1)}]. Hun standaardafwijking is [${number(imputedSd, 1)}], die van de echte scores [${number(hiddenSd, 1)}]. In de entree liggen zij gemiddeld [${points(Math.abs(entryOff))} te ${entryOff < 0 ? "laag" : "hoog"}].`
      };
      return `${who} ${what[approach]}`;
    },
    table: {
      caption: "Scores van wie er een bekende heeft, van de anderen, en wat daarvoor wordt ingevuld",
      scores: "Welke scores",
      students: "Studenten",
      mean: "Gemiddelde",
      sd: "Standaardafwijking"
    }
  }
};
