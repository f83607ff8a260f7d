import type {Indicator} from "./indicator.js";

/**
 * What earlier policy looked at: the action plan of 2016, and the Court of Audit over the years of the
 * agreement of 2018.
 */
export const earlierIndicatorList: readonly Indicator[] = [
  {
    id: "vsv-landelijk",
    source: "actieplan",
    at: "par 1.2",
    passage: "Het aantal voortijdig schoolverlaters daalde van circa 70.000 in 2002",
    name: {nl: "Aantal voortijdig schoolverlaters", en: "Number of early leavers"},
    short: {nl: "Aantal vsv’ers", en: "Number of early leavers"},
    definition: {
      nl: "Het aantal nieuwe voortijdig schoolverlaters per jaar, in drie documenten en met drie doelen.",
      en: "The number of new early leavers a year, in three documents and with three targets."
    },
    measuredBy: {nl: "DUO, zoals drie documenten het aanhalen", en: "DUO, as three documents quote it"},
    wanted: "down",
    remarks: [
      {
        at: "par 1.2",
        passage: "De komende jaren streven we naar een verdere afname",
        text: {
          nl: "Het actieplan telt heel het onderwijs, de monitor alleen het mbo. De aantallen horen niet op één lijn.",
          en: "The action plan counts all of education, the monitor mbo only. The numbers do not belong on one line."
        }
      }
    ]
  },
  {
    id: "hoger-niveau",
    source: "rekenkamer",
    at: "figuur 5",
    passage: "in de periode 2016-2021 stabiel was, circa 44%",
    name: {nl: "Doorstroom naar een hoger niveau", en: "Going on to a higher level"},
    short: {nl: "Doorstroom", en: "Going on"},
    definition: {
      nl: "Het deel van de gediplomeerden dat het jaar erna op een hoger niveau studeert, in mbo of hbo.",
      en: "The share of diploma holders who study at a higher level the year after, in mbo or hbo."
    },
    measuredBy: {nl: "Algemene Rekenkamer, gegevens van DUO", en: "Court of Audit, data of DUO"},
    remarks: [
      {
        at: "par 3.2.2",
        passage: "nagenoeg gelijk en neemt dus niet toe",
        text: {
          nl: "In de jaren van het akkoord van 2018 bleef het ongeveer gelijk. De monitor volgt het niet.",
          en: "In the years of the agreement of 2018 it stayed about the same. The monitor does not follow it."
        }
      }
    ]
  },
  {
    id: "kans-hoger-onderwijs",
    source: "actieplan",
    at: "kop 1",
    passage: "ruim drie keer zoveel kans in het hoger onderwijs te komen",
    name: {nl: "Kans op hoger onderwijs", en: "Chance of higher education"},
    short: {nl: "Kans op hoger onderwijs", en: "Chance of higher education"},
    definition: {
      nl: "Hoe vaak kinderen van hoger opgeleide ouders in het hoger onderwijs komen, vergeleken met kinderen van lager opgeleide ouders die even goed presteren.",
      en: "How often children of higher educated parents reach higher education, compared with children of lower educated parents who perform as well."
    },
    measuredBy: {
      nl: "Korthals (2015), zoals het actieplan het aanhaalt",
      en: "Korthals (2015), as the action plan quotes it"
    },
    wanted: "down",
    remarks: [
      {
        at: "par 1.1",
        passage: "gemiddeld een lager schooladvies krijgen",
        text: {
          nl: "De figuur erbij volgt leerlingen met dezelfde citoscore. De cijfers achter de figuur staan niet in het document.",
          en: "The figure beside it follows pupils with the same cito score. The numbers behind the figure are not in the document."
        }
      }
    ]
  },
  {
    id: "stapelaars",
    source: "actieplan",
    at: "par 2.2",
    passage: "Steun voor mbo-instellingen met veel stapelaars",
    name: {nl: "Instellingen met veel stapelaars", en: "Institutions with many who stack diplomas"},
    short: {nl: "Stapelaars", en: "Stacking diplomas"},
    definition: {
      nl: "Het deel van de studenten dat zonder diploma of van vmbo-basis kwam en langer in het mbo blijft.",
      en: "The share of students who came without a diploma or from the basic track of vmbo and stay longer in mbo."
    },
    measuredBy: {nl: "DUO, zoals het actieplan het aanhaalt", en: "DUO, as the action plan quotes it"},
    remarks: [
      {
        at: "par 2.2",
        passage: "Hierover vindt een evaluatie plaats",
        text: {
          nl: "Het aandeel bepaalt wie geld krijgt. Een trend staat er niet bij.",
          en: "The share decides who receives money. No trend is given."
        }
      }
    ]
  },
  {
    id: "brugklas",
    source: "actieplan",
    at: "par 1.2",
    passage: "de toename van het aandeel scholen met alleen enkelvoudige",
    name: {nl: "Brugklassen van één niveau", en: "First years of one level"},
    short: {nl: "Brugklas van één niveau", en: "First year of one level"},
    definition: {
      nl: "Het deel van de middelbare scholen dat leerlingen in het eerste jaar alleen op één niveau inschrijft.",
      en: "The share of secondary schools that enrol first-year pupils at one level only."
    },
    measuredBy: {
      nl: "DUO en Inspectie, zoals het actieplan hen aanhaalt",
      en: "DUO and Inspectorate, as the action plan quotes them"
    },
    wanted: "down",
    remarks: [
      {
        at: "par 1.2",
        passage: "niet exact overeen hoeft te komen met het aanbod van brede brugklassen",
        text: {
          nl: "Volgens het actieplan zelf is dit maar een aanwijzing voor het aanbod van brede brugklassen.",
          en: "The action plan itself calls this no more than a sign of how many broad first years there are."
        }
      }
    ]
  }
];
