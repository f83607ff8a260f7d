import type {Both} from "../language.js";

/** Sectors (hoofdgroepen) as the tables of the monitor name them, with their English. */
export const sectorNames = {
  "Afbouw, hout en onderhoud": "Finishing, wood and maintenance",
  "Ambacht, laboratorium en gezondheidstechniek": "Crafts, laboratory and health technology",
  "Bouw en infra": "Building and infrastructure",
  "Cross-over": "Cross-sector programmes",
  "Economie en administratie": "Economics and administration",
  Entree: "Entry level",
  "Handel en ondernemerschap": "Trade and enterprise",
  "Horeca en bakkerij": "Catering and bakery",
  "Informatie en communicatietechnologie": "Information technology",
  "Media en vormgeving": "Media and design",
  "Mobiliteit en voertuigen": "Mobility and vehicles",
  "Regionale kwalificatie": "Regional qualification",
  "Techniek en procesindustrie": "Engineering and process industry",
  "Toerisme en recreatie": "Tourism and recreation",
  "Transport, scheepvaart en logistiek": "Transport, shipping and logistics",
  "Uiterlijke verzorging": "Hair and beauty",
  "Veiligheid en sport": "Security and sport",
  "Voedsel, natuur en leefomgeving": "Food, nature and environment",
  "Zorg en welzijn": "Care and welfare"
} as const;

/** Types of institution in table 3.1. */
export const institutionTypes = {
  "Beroepscollege - groot": {nl: "Beroepscollege, groot", en: "Vocational college, large"},
  "Beroepscollege - klein": {nl: "Beroepscollege, klein", en: "Vocational college, small"},
  "ROC - groot": {nl: "Roc, groot", en: "Regional centre, large"},
  "ROC - klein": {nl: "Roc, klein", en: "Regional centre, small"},
  "ROC - midden": {nl: "Roc, middelgroot", en: "Regional centre, medium"}
} as const satisfies Record<string, Both>;

export const disability = {
  zonder: {nl: "zonder functiebeperking", en: "without a disability"},
  met: {nl: "met functiebeperking", en: "with a disability"}
} as const satisfies Record<string, Both>;

/** A sector in both languages. */
export function sectorName(name: keyof typeof sectorNames): Both {
  return {nl: name, en: sectorNames[name]};
}
