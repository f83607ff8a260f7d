/** Words of the tables and formulas of the method page. */
export const methode = {
  choices: {
    caption: "Alle keuzes van de analist, en wat het onderzoek koos",
    choice: "Keuze",
    chosen: "Uitgangspunt",
    by: "Van wie",
    study: "het onderzoek",
    us: "wij: het onderzoek zegt het niet",
    others: "Wat ook kan",
    why: "Waarom het uitmaakt",
    otherAges: "elke andere grens",
    oneTrack: "één leerweg, of ook extraneus",
    oneGroup: "één groep, zoals één niveau"
  },
  scripts: {
    caption: "Het R-script, in zijn geheel gedraaid op de tabel van doorstroom in 2020 die u kunt downloaden",
    specification: "Keuzes",
    published: "die van het onderzoek",
    imputed: (times: number) => `onbekende scores en ouders ${times} keer ingevuld`,
    package: "Pakket van R",
    students: "Studenten",
    tables: "Tabellen",
    difference: "Grootste verschil in een verschil (procentpunt)"
  },
  diagram: {
    label:
      "Schema van wat op wat kan volgen. Migratieachtergrond gaat vooraf aan citoscore, niveau, locatie en uitkomst. Ouders gaan vooraf aan capaciteit, niveau en uitkomst. Capaciteit gaat vooraf aan citoscore, niveau en uitkomst. De citoscore gaat vooraf aan het niveau, het niveau aan de locatie, en beide aan de uitkomst.",
    background: "migratieachtergrond",
    parents: "opleiding ouders",
    capacity: "capaciteit",
    score: "citoscore",
    level: "niveau, leerweg, diploma",
    place: "locatie, instelling",
    outcome: "uitkomst",
    hidden: "stippellijn: in geen register"
  },
  cite: {
    plain: (version: string, date: string, address: string) =>
      `Kansenverkenner mbo, versie ${version} (${date}).${address}`
  },
  parity: {
    caption: (students: string) =>
      `Dezelfde modellen op dezelfde ${students} proefstudenten, van ons en van twee pakketten van R`,
    model: "Model van het onderzoek",
    logLik: "Log-aannemelijkheid",
    ours: "Wij",
    coefficients: "Grootste verschil in een coëfficiënt (standaardfouten)",
    deviations: "Grootste verschil in een standaardafwijking",
    gap: "Verschil niet-westers en geen (procentpunt)"
  },
  times: {
    caption: "Hoe lang het schatten van model 2 op proefgegevens duurt",
    rows: "Studenten",
    tool: "Programma",
    seconds: "Seconden",
    logLik: "Log-aannemelijkheid",
    warned: "Waarschuwing",
    yes: "ja",
    no: "nee",
    tools: {
      kansen: "Kansenverkenner",
      glmer_default: "lme4, standaard",
      glmer_bobyqa: "lme4, bobyqa",
      glmer_nagq0: "lme4, grove benadering (nAGQ = 0)",
      glmmTMB_p1: "glmmTMB, een kern",
      glmmTMB_p2: "glmmTMB, twee kernen"
    }
  },
  formulas: {
    model:
      "Student i zit op locatie l van instelling j. De logit van de kans is de som van kenmerken maal coëfficiënten, plus een afwijking van de locatie en een van de instelling.",
    random: "De afwijkingen van locaties en instellingen zijn normaal verdeeld met gemiddelde nul",
    laplace:
      "Neem de log-aannemelijkheid bij de meest waarschijnlijke afwijkingen u. Trek daar de helft van het kwadraat van u af, en de helft van de log-determinant van de kromming H",
    effect:
      "Het gemiddelde marginale verschil is het gemiddelde over N studenten van hun kans in groep k min hun kans in de referentiegroep",
    rubin:
      "De totale variantie is de gemiddelde variantie binnen imputaties W plus één plus een m-de maal de variantie B ertussen",
    capacity: "De gemeten score is de capaciteit plus een meetfout"
  }
};
