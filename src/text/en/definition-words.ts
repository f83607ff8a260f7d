import {formats} from "../format.js";
import type {DefinitionWords} from "../nl/definition-words.js";

const format = formats("en");

export const digits = (value: number) => (Number.isInteger(value) ? 0 : 1);
export const number = (value: number) => format.number(value, digits(value));

export const group = {
  "niet-westers": "students with a non-western migration background",
  westers: "students with a western migration background",
  "ouders-laag": "students with low-educated parents"
};
export const reference = {
  "niet-westers": "students without a migration background",
  westers: "students without a migration background",
  "ouders-laag": "students with higher educated parents"
};
export const units = {landelijk: "countries", instelling: "institutions", locatie: "locations"};
export const unit = {landelijk: "country", instelling: "institution", locatie: "location"};

export function aim({outcome, group: own, direction}: DefinitionWords): string {
  const verb = outcome === "doorstroom" ? "go on to a higher level" : "leave early";
  if (direction === "elk") return `${group[own]} ${verb} as often as ${reference[own]}`;
  return `${group[own]} do not ${verb} ${outcome === "doorstroom" ? "less" : "more"} often than ${reference[own]}`;
}

export function concerned({outcome, scale}: DefinitionWords): string {
  if (scale === "odds") return outcome === "doorstroom" ? "of going on" : "of leaving early";
  return {
    doorstroom: {gunstig: "of going on", ongunstig: "of not going on", verschil: ""},
    vsv: {gunstig: "of not leaving early", ongunstig: "of leaving early", verschil: ""}
  }[outcome][scale];
}

export function margin(definition: DefinitionWords): string {
  const {scale, tolerance, direction} = definition;
  if (scale === "verschil") {
    const what = direction === "elk" ? "difference" : "disadvantage";
    if (tolerance === 0) return `Any ${what} counts, in percentage points.`;
    return `A ${what} of up to ${format.points(tolerance, {digits: digits(tolerance)})} is allowed.`;
  }
  const worse = scale === "ongunstig" || (scale === "odds" && definition.outcome === "vsv");
  const [first, second] =
    direction === "elk"
      ? ["either group", "the other"]
      : worse
        ? ["the first group", "the second"]
        : ["the second group", "the first"];
  if (scale === "odds") {
    const more = tolerance === 0 ? "no higher" : `at most ${number(tolerance)}% higher`;
    return `The odds ${concerned(definition)} may for ${first} be ${more} than for ${second}.`;
  }
  const more = tolerance === 0 ? "no greater chance" : `at most a ${number(tolerance)}% greater chance`;
  return `Here ${first} may have ${more} ${concerned(definition)} than ${second}.`;
}

export const heldWords = {
  niets: "We hold nothing constant: every student counts as he or she is.",
  niveau: "We compare students at the same mbo level.",
  alles: "We compare students who are alike in all characteristics of the study, cito score included."
};

export function where({level, rule}: DefinitionWords): string {
  if (level === "landelijk") return "We look at the whole country together.";
  if (rule.kind === "alle") return `This must hold at every ${unit[level]}.`;
  if (rule.kind === "aandeel") return `This must hold at ${rule.share}% of the ${units[level]} or more.`;
  return `This must hold at the ${units[level]} that have ${rule.share}% of the first group or more.`;
}

export function rule({level, rule: own}: DefinitionWords): string {
  if (level === "landelijk") return "nationally";
  if (own.kind === "alle") return `all ${units[level]}`;
  return `${own.share}% of ${own.kind === "aandeel" ? units[level] : `students, by ${unit[level]}`}`;
}

export const gap = (value: number, scale: DefinitionWords["scale"]): string =>
  scale === "verschil" ? format.points(value, {signed: true}) : `${format.number(value, 2)}`;

export const share = (value: number): string => format.percent(100 * value, 0);
export const chance = (p: number): string =>
  p > 0.99 ? "over 99%" : p < 0.01 ? "under 1%" : format.percent(100 * p, 0);
