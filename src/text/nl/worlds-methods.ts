import {digitsOf} from "../digits-of.js";
import {formats} from "../format.js";

const format = formats("nl");
const {number, points, list} = format;

type Outcome = "doorstroom" | "vsv";
type Contrast = "westers" | "niet-westers" | "hoog";
type Knowledge = "register" | "test" | "truth";
/** What the methods do in a world: mean errors in percentage points. */
export type MethodsFound =
  | {readonly kind: "alone"; readonly error: number}
  | {readonly kind: "fine"; readonly of: number}
  | {readonly kind: "none"; readonly of: number; readonly low: number; readonly high: number}
  /** The study's own is off: others are demonstrably nearer to the truth and not off; nearer, but off; or neither. */
  | {readonly kind: "some"; readonly error: number; readonly right: number; readonly of: number}
  | {readonly kind: "nearer"; readonly error: number; readonly nearer: number; readonly of: number}
  | {readonly kind: "same"; readonly error: number; readonly of: number}
  /** It is not: others are off and demonstrably further from the truth; or off only. */
  | {readonly kind: "worse"; readonly off: number; readonly of: number; readonly largest: number}
  | {readonly kind: "off"; readonly off: number; readonly of: number};
/** The study's own method: its mean error, and what of it is due to data and to the form of the model. */
export interface StudyError {
  readonly truth: number;
  readonly oracle: number;
  readonly error: number;
  readonly data: number;
  readonly form: number;
  readonly covered: number;
  readonly intervals: number;
}

const outcomes = {doorstroom: "doorstroom", vsv: "voortijdig schoolverlaten (vsv)"};
const contrasts = {
  "niet-westers": "niet-westers en geen",
  westers: "westers en geen",
  hoog: "ouders hoger en lager opgeleid"
};
const size = (value: number) => points(Math.abs(value), {digits: digitsOf(value)});
const signed = (value: number) => points(value, {signed: true, digits: digitsOf(value)});
/** With its sign and without its unit. */
const bare = (value: number) => format.signed(value, digitsOf(value));
/** More names than this do not go into one sentence. */
const FEW_NAMES = 3;
const draws = (count: number) => (count === 1 ? "één trekking" : `${number(count)} trekkingen`);
const hits = (covered: number, of: number) => `${number(covered)} van de ${number(of)}`;

/** Whether another method helps, on the page of worlds. Square brackets hold what follows the controls. */
export const worldsMethods = {
  world: {label: "In welke wereld?"},
  outcome: {label: "Welke uitkomst?", options: outcomes},
  contrast: {label: "Wat vergelijkt u?", options: contrasts},
  names: {
    published: "Zoals het onderzoek",
    withoutCito: "Zonder citoscore",
    listwise: "Alleen wie volledig bekend is",
    imputed: "Onbekende waarden invullen",
    weighted: "Bekende studenten wegen",
    single: "Zonder locaties",
    interactions: "Verschil per niveau en leerweg",
    composition: "Met wie er op de locatie zit",
    calibrated: "Meetfout uit de score",
    latent: "Verborgen capaciteit invullen",
    complete: "Alle scores en ouders bekend",
    trueCapacity: "Ware capaciteit bekend"
  },
  explained: {
    published: "citoscore telt mee; wat onbekend is, is een eigen groep",
    withoutCito: "de controle van het onderzoek zelf",
    listwise: "van wie de score of de opleiding van de ouders onbekend is, telt niet mee",
    imputed: "meervoudige imputatie: vul meermaals in wat past",
    weighted: "inverse kansweging: laat wie op een onbekende lijkt zwaarder tellen",
    single: "gewone logistische regressie, zonder locaties en instellingen",
    interactions: "achtergrond mag per niveau en leerweg anders uitpakken",
    composition: "samenstelling van de locatie telt mee",
    calibrated: "regressiekalibratie: de analist weet hoe goed de toets meet",
    latent:
      "imputatie van ieders capaciteit en van onbekende ouders: de analist weet hoe goed de toets meet; zegt de toets bijna niets, dan komen de trekkingen niet tot rust",
    complete: "niets onbekend; de score heeft wel meetfout",
    trueCapacity: "capaciteit in plaats van score; ouders zoals het onderzoek"
  },
  groups: {
    register: "Kan met het echte register",
    test: "Kan als u weet hoe goed de toets meet",
    truth: "Kan alleen in een nabootsing"
  } satisfies Record<Knowledge, string>,
  title: (world: string, found: MethodsFound): string => {
    const place = `In de wereld “${world}”`;
    if (found.kind === "alone")
      return `${place} is de gemiddelde fout van de methode van het onderzoek ${signed(found.error)}. Over andere methoden is daar te weinig bekend`;
    if (found.kind === "fine")
      return `${place} is bij geen van de ${number(found.of)} methoden voor het echte register een systematische fout te zien`;
    if (found.kind === "none")
      return `${place} vindt geen van de ${number(found.of)} methoden voor het echte register wat waar is: hun fout loopt van ${bare(found.low)} tot ${signed(found.high)}`;
    const others = "andere methoden voor het register";
    if (found.kind === "some" || found.kind === "nearer" || found.kind === "same") {
      const study = `${place} zit de methode van het onderzoek er ${size(found.error)} naast.`;
      if (found.kind === "same") return `${study} Geen van de ${number(found.of)} ${others} doet het aantoonbaar beter`;
      if (found.kind === "some")
        return `${study} ${hits(found.right, found.of)} ${others} ${found.right === 1 ? "doet" : "doen"} het aantoonbaar beter, zonder zichtbare systematische fout`;
      return `${study} ${hits(found.nearer, found.of)} ${others} ${found.nearer === 1 ? "doet" : "doen"} het aantoonbaar beter, maar ${found.nearer === 1 ? "zit" : "zitten"} er ook naast`;
    }
    const study = `${place} is bij de methode van het onderzoek geen systematische fout te zien.`;
    const some = `${hits(found.off, found.of)} ${others}`;
    if (found.kind === "off")
      return `${study} ${some} ${found.off === 1 ? "zit er wel naast, maar doet" : "zitten er wel naast, maar doen"} het niet aantoonbaar slechter`;
    return `${study} ${some} ${found.off === 1 ? "doet het aantoonbaar slechter en zit er" : "doen het aantoonbaar slechter en zitten er tot"} ${size(found.largest)} naast`;
  },
  subtitle: (outcome: Outcome, contrast: Contrast, year: number, count: number) =>
    `Verschil in ${outcomes[outcome]}, ${contrasts[contrast].replace(" en ", " min ")}, ${year}. Per methode: gemeld min waar, gemiddeld over ${draws(count)}.`,
  band: "De band: daar ligt de gemiddelde fout, met 95% zekerheid. Loopt de lijn ‘waar’ erdoor, dan is er geen systematische fout te zien.",
  coverage:
    "Raak: zo vaak bevat het 95%-interval van de methode zelf wat waar is. Bij elke trekking is alles opnieuw nagespeeld: locaties, studenten en uitkomsten.",
  shown: "De trekking die de site toont, telt niet mee: op die trekking zijn de werelden ingesteld.",
  difference:
    "Aantoonbaar beter of slechter: de methode meldt op dezelfde trekkingen iets anders dan die van het onderzoek. Ook de grootte van de fout verschilt, beide met 95% zekerheid. Het verschil staat in de tabel.",
  invented: "De fout geldt in deze verzonnen wereld. Welke wereld de onze is, zeggen de gepubliceerde cijfers niet.",
  fewer: (methods: readonly string[], most: number) =>
    methods.length > FEW_NAMES
      ? `${number(methods.length)} methoden hebben minder dan ${draws(most)}: zie de tabel.`
      : `${list(methods.map((own) => `‘${own}’`))} ${methods.length === 1 ? "heeft" : "hebben"} minder dan ${draws(most)}.`,
  unconverged: (count: number) =>
    count === 1
      ? "Eén schatting kwam niet helemaal tot een oplossing; zij telt mee."
      : `${number(count)} schattingen kwamen niet helemaal tot een oplossing; zij tellen mee.`,
  absent: "niet doorgerekend in deze wereld",
  failed: "kan niet in deze wereld",
  key: {truth: "waar", oracle: "zelfde model, volmaakte gegevens", mean: "gemiddeld gemeld", band: "95% zekerheid"},
  axis: "gemeld min waar (procentpunt)",
  zero: "waar",
  error: "fout",
  hit: "raak",
  value: (error: number, digits: number) => format.signed(error, digits),
  hits: (covered: number, of: number) => `${number(covered)} van ${number(of)}`,
  alternative: (rows: string) => `Stippengrafiek met per methode de gemiddelde fout. ${rows}`,
  row: (method: string, error: number, covered: number, of: number) =>
    `${method}: ${signed(error)}, raak ${hits(covered, of)}.`,
  absentRow: (method: string, why: string) => `${method}: ${why}.`,
  sentence: ({truth, oracle, error, data, form, covered, intervals}: StudyError) =>
    `Met volmaakte gegevens meldt het model van het onderzoek gemiddeld [${signed(oracle)}]; het ware verschil is [${signed(truth)}]. Zijn fout van [${signed(error)}] is de som van twee delen: [${bare(data)}] door de gegevens en [${bare(form)}] door de vorm van het model. Zijn 95%-interval bevat de waarheid in [${hits(covered, intervals)}] trekkingen.`,
  table: {
    caption: (world: string, outcome: Outcome, contrast: Contrast) =>
      `Methoden in de wereld “${world}”: ${outcomes[outcome]}, ${contrasts[contrast].replace(" en ", " min ")}, procentpunt`,
    method: "Methode",
    explained: "Wat er gebeurt",
    knows: "Wie kan dit?",
    draws: "Trekkingen",
    truth: "Waar verschil",
    oracle: "Zelfde model, volmaakte gegevens",
    estimate: "Gemeld",
    error: "Gemeld min waar",
    standardError: "Standaardfout daarvan",
    data: "Waarvan: gegevens",
    form: "Waarvan: modelvorm",
    rootMeanSquare: "Wortel van de gemiddelde kwadratische fout",
    difference: "Verschil met het onderzoek",
    margin: "95%-marge daarvan",
    intervals: "95%-intervallen, alles opnieuw getrokken",
    covered: "Daarvan raak",
    none: "niet bekend",
    own: "niet van toepassing"
  },
  onward: "Zie hoe andere methoden het in deze wereld doen, over meer trekkingen"
};
