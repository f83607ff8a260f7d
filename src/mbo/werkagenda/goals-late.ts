import type {Goal} from "./goal.js";

export const lateGoals: readonly Goal[] = [
  {
    id: "G13",
    aim: {nl: "Toegang telt pas met steun.", en: "Access counts only with support."},
    groups: {nl: "achtergrond", en: "background"},
    given: {nl: "toegelaten zijn", en: "being admitted"},
    met: {nl: "evenveel succes na toelating", en: "as much success after admission"},
    source: "actieplan",
    at: "par 1.1",
    passage: "access without support, is not an opportunity",
    measured: "partly"
  },
  {
    id: "G14",
    aim: {nl: "Geen school wijkt sterk af.", en: "No school deviates strongly."},
    groups: {nl: "scholen", en: "schools"},
    given: {nl: "de samenstelling", en: "the composition"},
    met: {nl: "binnen de grenzen van toeval", en: "within the limits of chance"},
    source: "actieplan",
    at: "par 2.1",
    passage: "verhoudt tot scholen met een vergelijkbare populatie",
    measured: "no"
  },
  {
    id: "G15",
    aim: {nl: "Iedereen gebruikt hulp even vaak.", en: "Everyone uses help as often."},
    groups: {nl: "sociale achtergrond", en: "social background"},
    given: {nl: "recht op hulp", en: "being entitled"},
    met: {nl: "gelijk gebruik", en: "equal use"},
    source: "actieplan",
    at: "par 2.1",
    passage: "achtergrond daar in gelijke mate een beroep op kunnen doen",
    measured: "no"
  },
  {
    id: "G16",
    aim: {
      nl: "Instellingen met veel stapelaars krijgen meer.",
      en: "Institutions with many who stack diplomas get more."
    },
    groups: {nl: "instellingen", en: "institutions"},
    given: {nl: "niets", en: "nothing"},
    met: {nl: "boven een vast aandeel", en: "above a fixed share"},
    source: "actieplan",
    at: "par 2.2",
    passage: "waar het aandeel van deze doelgroep 20 procent of meer bedraagt",
    measured: "yes"
  },
  {
    id: "G17",
    aim: {nl: "Doorstromen is goed, als de start klopte.", en: "Going on is good, if the start was right."},
    groups: {nl: "studenten die te laag begonnen", en: "students who started too low"},
    given: {nl: "het startniveau", en: "the level of entry"},
    met: {nl: "weinig studenten beginnen te laag", en: "few students start too low"},
    source: "brief",
    at: "par 3",
    passage: "betekenen dat studenten te laag instromen",
    measured: "no"
  },
  {
    id: "G18",
    aim: {nl: "Stoppen wordt beoordeeld naar de reden.", en: "Leaving is judged by its reason."},
    groups: {nl: "redenen", en: "reasons"},
    given: {nl: "de reden", en: "the reason"},
    met: {nl: "minder vsv zonder goede reden", en: "fewer leave without a good reason"},
    source: "brief",
    at: "par 3",
    passage: "als ook de redenen voor uitval worden meegewogen",
    measured: "no"
  },
  {
    id: "G19",
    aim: {nl: "Elke instelling haalt haar eigen doel.", en: "Each institution reaches its own target."},
    groups: {nl: "instellingen", en: "institutions"},
    given: {nl: "de eigen start", en: "its own start"},
    met: {nl: "de waarde haalt het eigen doel", en: "the value reaches its own target"},
    source: "monitor",
    at: "par 4.3.1",
    passage: "waar het vsv-percentage zowel onder de startwaarde, als onder de streefwaarde ligt",
    measured: "yes"
  },
  {
    id: "G20",
    aim: {nl: "Minder dan een vast aantal vsv’ers.", en: "Fewer than a fixed number of early leavers."},
    groups: {nl: "geen", en: "none"},
    given: {nl: "niets", en: "nothing"},
    met: {nl: "het aantal blijft onder de grens", en: "the number stays below the limit"},
    source: "monitor",
    at: "par 8.1",
    passage: "minder dan 18.000 nieuwe vsv’ers in 2026",
    measured: "yes"
  },
  {
    id: "G21",
    aim: {nl: "Een mbo-student telt als student.", en: "An mbo student counts as a student."},
    groups: {nl: "mbo tegenover hbo en wo", en: "mbo against higher education"},
    given: {nl: "niets", en: "nothing"},
    met: {nl: "iedereen voelt zich net zoveel student", en: "everyone feels as much a student"},
    source: "monitor",
    at: "par 2.3",
    passage: "zichzelf net zoveel student voelen als iemand op het hbo of wo",
    measured: "yes"
  },
  {
    id: "G22",
    aim: {nl: "Een stage is voor iedereen gelijk.", en: "A placement is equal for everyone."},
    groups: {nl: "achtergrond, beperking", en: "background, disability"},
    given: {nl: "een vergelijkbare stage", en: "a comparable placement"},
    met: {nl: "geen verschil in plek of vergoeding", en: "no difference in place or pay"},
    source: "brief",
    at: "par 1",
    passage: "ze voor een vergelijkbare stage een lagere vergoeding krijgen",
    measured: "no"
  },
  {
    id: "G23",
    aim: {nl: "Kansen geven zonder valse hoop.", en: "Giving chances without false hope."},
    groups: {nl: "eerder behaald niveau", en: "level reached before"},
    given: {nl: "niets", en: "nothing"},
    met: {nl: "toegang en succes in balans", en: "access and success in balance"},
    source: "actieplan",
    at: "par 1.2",
    passage: "bieden van kansen en het bevorderen van doelmatige leerwegen",
    measured: "no"
  }
];
