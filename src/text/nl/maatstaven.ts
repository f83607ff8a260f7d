import {formats} from "../format.js";

const format = formats("nl");
type Scale = "verschil" | "gunstig" | "ongunstig" | "odds";
type Change = "smaller" | "larger" | "unknown";

const group = {westers: "westers", "niet-westers": "niet-westers"};
const scale = {
  verschil: "verschil in procentpunt",
  gunstig: "kans om te blijven, als verhouding",
  ongunstig: "kans om te stoppen, als verhouding",
  odds: "verhouding van de odds"
};
const gap = (value: number, of: Scale): string =>
  of === "verschil" ? format.points(value, {digits: 2}) : format.number(value, 2);

/** Definitions and targets held against published figures. */
export const maatstaven = {
  scales: {
    leerweg: {label: "Welke leerweg?"},
    wie: {label: "Welke groep, naast studenten zonder migratieachtergrond?"},
    verdeling: {
      label: "Houd de verdeling over de niveaus gelijk",
      help: "Dan telt niet mee dat de ene groep vaker op een lager niveau zit dan de andere."
    },
    title: (values: {grew: readonly Scale[]; shrank: readonly Scale[]; from: string; to: string}) => {
      const {grew, shrank, from, to} = values;
      if (grew.length > 0 && shrank.length > 0) {
        return `Tussen ${from} en ${to} groeide het ${grew.includes("verschil") ? "verschil in procentpunt, terwijl een verhouding" : "ene verschil, terwijl het andere"} kromp`;
      }
      return grew.length > 0
        ? `Tussen ${from} en ${to} groeide het verschil, op elke schaal`
        : `Tussen ${from} en ${to} kromp het verschil, op elke schaal`;
    },
    subtitle: (leerweg: string, who: "westers" | "niet-westers", from: string) =>
      `Nieuwe voortijdig schoolverlaters, ${leerweg}: ${group[who]} vergeleken met geen migratieachtergrond, op vier schalen. ${from} is 100.`,
    axis: (from: string) => `grootte van het verschil, ${from} = 100`,
    scale,
    note: (year: string, bounded: boolean) =>
      `Eigen berekening uit de tabellen 8.3 en 4.1. Hoeveel studenten elke groep telt, staat er niet in. Wij nemen de grenzen die uit beide tabellen volgen, zo nodig van ${year}. ${bounded ? "De grijze balken zijn 90%-intervallen, met de kleinste groepen die kunnen." : "Per niveau hebben die aantallen geen ondergrens. Daarom staat er geen interval."}`,
    alternative: (rows: string) => `Lijnen, één per schaal. ${rows}`,
    row: (of: Scale, first: number, last: number) => `${scale[of]}: van ${gap(first, of)} naar ${gap(last, of)}.`,
    sentence: (values: {
      raw: number;
      same: number;
      leerweg: string;
      who: "westers" | "niet-westers";
      year: string;
      changes: readonly {scale: Scale; before: number; after: number; change: Change}[];
    }) => {
      const {raw, same, leerweg, who, year, changes} = values;
      const mix = 1 - same / raw;
      const size =
        mix > 0.5 ? "Meer dan de helft van het verschil" : `Ongeveer ${format.percent(100 * mix, 0)} van het verschil`;
      const what = {
        smaller: "kleiner, meer dan toeval",
        larger: "groter, meer dan toeval",
        unknown: "niet te zeggen, door toeval of onbekende aantallen"
      };
      const moved = changes.map(
        ({scale: of, before, after, change}) =>
          `${upper(scale[of])}: van ${gap(before, of)} naar ${gap(after, of)} (${what[change]}).`
      );
      return `In ${year} was het verschil in de ${leerweg} tussen ${group[who]} en geen ${format.points(raw, {digits: 2})}. Met dezelfde verdeling over de niveaus is het ${format.points(same, {digits: 2})}. ${size} is dus verdeling over niveaus. Of het verschil kleiner werd, hangt af van de schaal. ${moved.join(" ")}`;
    },
    table: {
      caption: "Verschil in voortijdig schoolverlaten op vier schalen, met 90%-interval",
      scale: "Schaal",
      year: "Schooljaar",
      value: "Waarde",
      low: "Interval, hoogstens: van",
      high: "tot",
      unknown: "niet te begrenzen"
    }
  },

  improved: {
    verschuiving: {
      label: "Tel de landelijke verandering mee",
      help: "Uit: ook het landelijke percentage blijft gelijk. Aan: elke instelling volgt precies het landelijke percentage."
    },
    betrouwbaarheid: {
      label: "Hoe sterk lijkt het cijfer van een instelling op dat van een jaar later?",
      help: "Samenhang tussen twee jaren als er niets verandert. De bron geeft die samenhang niet.",
      unit: "%"
    },
    title: (inside: number, count: number, shift: boolean) =>
      shift
        ? `Dat instellingen ‘verbeteren’, past in ${inside} van de ${count} gevallen bij toeval rond het landelijke cijfer`
        : "Zonder enige verandering ‘verbetert’ toch ongeveer de helft van de instellingen",
    subtitle: (year: string) =>
      `Aandeel van de instellingen met minder voortijdig schoolverlaters dan in het startjaar ${year}: verwacht bij toeval, en gemeld door de monitor.`,
    note: (institutions: string) =>
      `Verwacht: eigen berekening met ${institutions} even grote instellingen. De band bevat 95% van wat toeval oplevert. De monitor noemt soms alleen een bereik.`,
    axis: "aandeel van de instellingen (%)",
    key: {expected: "verwacht bij toeval", reported: "gemeld door de monitor", chance: "samenhang door toeval"},
    strip: "Correlatie van belofte en daling",
    alternative: (rows: string) => `Banden en punten per niveau en leerweg. ${rows}`,
    row: (cell: string, low: string, high: string, reported: string) =>
      `${cell}: toeval ${low} tot ${high}, gemeld ${reported}.`,
    sentence: (values: {correlation: number; reliability: number; low: number; high: number; smallest: number}) => {
      const {correlation, reliability, low, high, smallest} = values;
      return `De kleinste groep heeft per instelling gemiddeld ${format.number(smallest)} studenten: dan wisselt een percentage sterk door toeval. Ook een ander verband ontstaat vanzelf. Wie hoog begint, kan meer dalen en belooft ook meer. Lijken twee jaren voor [${format.percent(reliability, 0)}] op elkaar, dan is de correlatie tussen beloofde en bereikte daling al [${format.number(correlation, 2)}]. Daarvoor hoeft niemand iets te doen. De monitor vond ${format.number(low, 3)} tot ${format.number(high, 3)}.`;
    },
    table: {
      caption: "Aandeel van de instellingen onder de startwaarde (%)",
      cell: "Niveau en leerweg",
      students: "Studenten per instelling",
      expected: "Verwacht bij toeval",
      low: "van",
      high: "tot",
      reported: "Gemeld"
    },
    about: (low: number, high: number) =>
      low === high ? format.percent(low, 0) : `${format.percent(low, 0)} tot ${format.percent(high, 0)}`
  },

  yardsticks: {
    caption: "Maatstaven uit de documenten, bij de gepubliceerde cijfers over voortijdig schoolverlaten",
    idea: "Maatstaf",
    measured: "Gemeten",
    verdict: "Oordeel",
    smaller: (who: "westers" | "niet-westers", leerweg: string) =>
      `Kleinere verschillen (monitor): ${leerweg}, ${group[who]}`,
    inYear: (of: Scale, value: number, year: string) => `${gap(value, of)} in ${year}`,
    series: (of: Scale, values: readonly string[]) => `${scale[of]}: ${values.join(", ")}`,
    since: (year: string, change: Change) =>
      `sinds ${year} ${{smaller: "kleiner", larger: "groter", unknown: "niet te zeggen"}[change]}`,
    everyone: (leerweg: string) => `Iedereen vooruit (Werkagenda): ${leerweg}`,
    rates: (none: string, western: string, nonWestern: string) =>
      `verandering: geen ${none}, westers ${western}, niet-westers ${nonWestern}`,
    everyoneUp: {yes: "voldoet: elk percentage daalde", no: "voldoet niet: niet elk percentage daalde"},
    target: "Landelijk doel (Werkagenda)",
    leavers: (count: string, target: string, year: string) =>
      `${count} nieuwe vsv’ers in ${year}, door ons opgeteld: de tabel telt dubbel. Doel hoogstens ${target}: in 2026 of in 2027, de bron noemt beide`,
    targetMet: {yes: "gehaald", no: "nog niet gehaald"},
    own: "Eigen streefwaarde van elke instelling (monitor)",
    ownMeasured: "cijfers per instelling zijn niet gepubliceerd",
    ownVerdict: "niet na te rekenen; zie de grafiek over toeval"
  },

  cumulative: {
    caption: "Optelling over overgangen (actieplan): van instroom tot doorstroom",
    group: "Migratieachtergrond",
    entrants: "Instromers",
    diploma: "Haalt een diploma (%)",
    onward: "Gaat daarna door (%)",
    both: "Beide (%)",
    ratio: "Verhouding met geen"
  },

  ideas: {
    caption: {
      computed: "Wat de documenten onder gelijke kansen verstaan, en waar wij het narekenen",
      absent: "Gedachten uit de documenten die niet na te rekenen zijn"
    },
    idea: "Gedachte",
    source: "Bron",
    computed: "Hier",
    absent: "Waarom niet"
  }
};

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
