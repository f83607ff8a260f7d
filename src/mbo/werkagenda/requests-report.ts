import type {AuditRequest} from "./audit-request.js";

const report = "rekenkamer" as const;

/** Recommendations of chapter 7 of part 2. */
export const reportRequests: readonly AuditRequest[] = [
  {
    id: "omschrijving",
    source: report,
    at: "par 7.2",
    passage: "hoe formuleren we dat in meetbare en toetsbare termen?",
    asked: {
      nl: "Leg vast wat gelijke kansen zijn, zo dat het te meten is.",
      en: "Lay down what equal chances are, in a way that can be measured."
    },
    visible: "no",
    answer: {
      nl: "De monitor volgt losse indicatoren. Een maat voor gelijke kansen is er niet bij.",
      en: "The monitor follows separate indicators. A measure of equal chances is not among them."
    },
    answered: {
      at: "samenvatting",
      passage: "Om sec de kansengelijkheid te verbeteren is het ook zaak om de onderlinge verschillen"
    },
    indicators: []
  },
  {
    id: "minimum",
    source: report,
    at: "par 7.2",
    passage: "Op welke begeleiding en ondersteuning mogen mbo-studenten minimaal rekenen",
    asked: {
      nl: "Zeg op welke begeleiding en hulp studenten ten minste mogen rekenen.",
      en: "Say which guidance and help students may count on at least."
    },
    visible: "no",
    answer: {
      nl: "De monitor meet tevredenheid over begeleiding. Een minimum staat er niet in.",
      en: "The monitor measures satisfaction with guidance. A minimum is not in it."
    },
    indicators: ["begeleiding"]
  },
  {
    id: "resultaten-2027",
    source: report,
    at: "par 7.2",
    passage: "Welke resultaten moeten eind 2027 zijn gerealiseerd",
    asked: {
      nl: "Zeg welke resultaten er eind 2027 moeten zijn, en bij welke groepen.",
      en: "Say which results there must be by the end of 2027, and in which groups."
    },
    visible: "partly",
    answer: {
      nl: "Er zijn doelen voor 2027, per instelling en voor vsv ook landelijk. Geen enkel doel gaat over een groep studenten.",
      en: "There are targets for 2027, per institution and for early leaving also national. No target is about a group of students."
    },
    answered: {at: "tabel 8.2", passage: "Tabel 8.2 Streefwaarden – oorspronkelijk en geactualiseerd"},
    indicators: [
      "vsv",
      "mentale-gezondheid",
      "veilig-school",
      "begeleiding",
      "uitstroom-werk",
      "startersresultaat",
      "doorstroom-hbo"
    ]
  },
  {
    id: "basisinformatie",
    source: report,
    at: "par 7.2",
    passage: "om gegevens over de capaciteiten en onderwijsresultaten van studenten te verbinden",
    asked: {
      nl: "Verbind capaciteiten en resultaten van studenten met hun achtergrond.",
      en: "Link capacities and results of students to their background."
    },
    visible: "partly",
    answer: {
      nl: "Vsv is nu te zien naar migratieachtergrond en functiebeperking, en succes in het hbo naar migratieachtergrond en status. Capaciteit ontbreekt overal.",
      en: "Early leaving is now shown by migration background and disability, and success in hbo by migration background and status. Capacity is missing everywhere."
    },
    answered: {at: "tabel 8.3", passage: "Tabel 8.3 vsv naar leerweg, niveau en migratieachtergrond"},
    indicators: ["vsv", "doorstroom-hbo"]
  },
  {
    id: "niveaus",
    source: report,
    at: "par 7.2",
    passage: "onderscheid te maken tussen opleidingsniveau, schoolniveau en landelijk niveau",
    asked: {
      nl: "Kijk per opleiding, per instelling en landelijk.",
      en: "Look per programme, per institution and nationally."
    },
    visible: "partly",
    answer: {
      nl: "Landelijk en per instelling kan het nu, per opleiding niet. De monitor zegt zelf dat de verandering juist daar zit.",
      en: "Nationally and per institution it can be done now, per programme not. The monitor says itself that change happens there."
    },
    answered: {
      at: "samenvatting",
      passage: "de feitelijke veranderingen vaak op opleidings- of klassenniveau plaatsvinden"
    },
    indicators: []
  },
  {
    id: "bijdrage",
    source: report,
    at: "par 7.2",
    passage: "om de effectiviteit van ingezette maatregelen en budget vast te stellen",
    asked: {
      nl: "Zorg dat te zien is wat maatregelen en geld opleveren.",
      en: "See to it that one can see what measures and money yield."
    },
    visible: "partly",
    answer: {
      nl: "De monitor zocht naar samenhang met geld en maatregelen en vond die vrijwel niet.",
      en: "The monitor looked for a relation with money and measures and found almost none."
    },
    answered: {
      at: "samenvatting",
      passage: "dat er vrijwel geen samenhang te zien is met de (financiële of door instellingen genoemde) inzet"
    },
    indicators: []
  }
];
