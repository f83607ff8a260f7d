import {formats} from "../format.js";

const format = formats("nl");

/** A definition as words need it: the choices of analysis/definitions. */
export interface DefinitionWords {
  readonly outcome: "doorstroom" | "vsv";
  readonly group: "niet-westers" | "westers" | "ouders-laag";
  readonly held: "niets" | "niveau" | "alles";
  readonly scale: "verschil" | "gunstig" | "ongunstig" | "odds";
  readonly tolerance: number;
  readonly direction: "elk" | "nadeel";
  readonly level: "landelijk" | "instelling" | "locatie";
  readonly rule: {readonly kind: "alle"} | {readonly kind: "aandeel" | "studenten"; readonly share: number};
}

export type VerdictWord = "meets" | "fails" | "unknown";

export const digits = (value: number) => (Number.isInteger(value) ? 0 : 1);
export const number = (value: number) => format.number(value, digits(value));

export const group = {
  "niet-westers": "studenten met een niet-westerse migratieachtergrond",
  westers: "studenten met een westerse migratieachtergrond",
  "ouders-laag": "studenten met laagopgeleide ouders"
};
export const reference = {
  "niet-westers": "studenten zonder migratieachtergrond",
  westers: "studenten zonder migratieachtergrond",
  "ouders-laag": "studenten met hoger opgeleide ouders"
};
export const units = {landelijk: "landen", instelling: "instellingen", locatie: "locaties"};
export const unit = {landelijk: "land", instelling: "instelling", locatie: "locatie"};

export function aim({outcome, group: own, direction}: DefinitionWords): string {
  const verb = outcome === "doorstroom" ? "doorstromen" : "voortijdig stoppen";
  if (direction === "elk") return `${group[own]} even vaak ${verb} als ${reference[own]}`;
  return `${group[own]} niet ${outcome === "doorstroom" ? "minder vaak" : "vaker"} ${verb} dan ${reference[own]}`;
}

export function concerned({outcome, scale}: DefinitionWords): string {
  if (scale === "odds") return outcome === "doorstroom" ? "op doorstroom" : "op voortijdig stoppen";
  return {
    doorstroom: {gunstig: "om door te stromen", ongunstig: "om niet door te stromen", verschil: ""},
    vsv: {gunstig: "om niet voortijdig te stoppen", ongunstig: "om voortijdig te stoppen", verschil: ""}
  }[outcome][scale];
}

export function margin(definition: DefinitionWords): string {
  const {scale, tolerance, direction} = definition;
  if (scale === "verschil") {
    const what = direction === "elk" ? "verschil" : "achterstand";
    if (tolerance === 0)
      return direction === "elk" ? "Elk verschil telt, in procentpunt." : "Elke achterstand telt, in procentpunt.";
    return `Een ${what} tot en met ${format.points(tolerance, {digits: digits(tolerance)})} mag.`;
  }
  // The unfavourable chance may be larger for the reference, the favourable one for the group: then nobody is behind.
  const worse = scale === "ongunstig" || (scale === "odds" && definition.outcome === "vsv");
  const [first, second] =
    direction === "elk"
      ? ["de ene groep", "de andere"]
      : worse
        ? ["de eerste groep", "de tweede"]
        : ["de tweede groep", "de eerste"];
  if (scale === "odds") {
    const more = tolerance === 0 ? "niet hoger" : `hoogstens ${number(tolerance)}% hoger`;
    return `De odds ${concerned(definition)} mogen voor ${first} ${more} zijn dan voor ${second}.`;
  }
  const more = tolerance === 0 ? "geen grotere kans" : `hoogstens ${number(tolerance)}% meer kans`;
  return `Daarbij mag ${first} ${more} hebben dan ${second} ${concerned(definition)}.`;
}

export const heldWords = {
  niets: "Wij houden niets gelijk: elke student telt zoals hij of zij is.",
  niveau: "Wij vergelijken studenten op hetzelfde mbo-niveau.",
  alles: "Wij vergelijken studenten die in alle kenmerken van het onderzoek gelijk zijn, ook in citoscore."
};

export function where({level, rule}: DefinitionWords): string {
  if (level === "landelijk") return "Wij kijken naar het hele land samen.";
  if (rule.kind === "alle") return `Dit moet zo zijn op elke ${unit[level]}.`;
  if (rule.kind === "aandeel") return `Dit moet zo zijn op minstens ${rule.share}% van de ${units[level]}.`;
  return `Dit moet zo zijn op de ${units[level]} waar minstens ${rule.share}% van de eerste groep zit.`;
}

export function rule({level, rule: own}: DefinitionWords): string {
  if (level === "landelijk") return "landelijk";
  if (own.kind === "alle") return `alle ${units[level]}`;
  return `${own.share}% van de ${own.kind === "aandeel" ? units[level] : `studenten, per ${unit[level]}`}`;
}

/** A gap as readers see it: points, or a ratio. */
export const gap = (value: number, scale: DefinitionWords["scale"]): string =>
  scale === "verschil" ? format.points(value, {signed: true}) : `${format.number(value, 2)}`;

export const share = (value: number): string => format.percent(100 * value, 0);
export const verdictWord = {meets: "voldoet", fails: "voldoet niet", unknown: "niet te zeggen"};

/** Sure to within what a percentage can say. */
export const chance = (p: number): string =>
  p > 0.99 ? "meer dan 99%" : p < 0.01 ? "minder dan 1%" : format.percent(100 * p, 0);
