/** Words of the page with corrections of this site. */
export const correcties = {
  page: {
    name: "Correcties",
    title: "Correcties: wat wij op deze site verbeterden",
    description: "Elke fout die op deze site stond, met de datum, wat er stond, wat er nu staat en waarom."
  },
  caption: "Correcties op deze site, de nieuwste eerst",
  date: "Datum",
  version: "Versie",
  place: "Plaats",
  was: "Er stond",
  is: "Er staat nu",
  reason: "Reden"
};
