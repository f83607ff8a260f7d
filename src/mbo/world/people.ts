import {assumed, solved} from "./parameter.js";

/** Who the students are when they enter, and at which level they are placed. */
export const people = {
  nonWestern: solved(
    -1.4,
    {unit: "log-odds", range: [-8, 4]},
    {nl: "instroom: niet-westers tegen geen", en: "entrants: non-western against none"},
    {nl: "zo dat 24% van alle studenten niet-westers is", en: "such that 24% of all students are non-western"}
  ),
  western: solved(
    -2.4,
    {unit: "log-odds", range: [-8, 4]},
    {nl: "instroom: westers tegen geen", en: "entrants: western against none"},
    {
      nl: "zo dat 6% westers is, het midden van wat de monitor toelaat",
      en: "such that 6% are western, the middle of what the monitor allows"
    }
  ),
  newcomers: solved(
    0.12,
    {unit: "share", range: [0, 0.8]},
    {
      nl: "nieuwkomers onder niet-westerse instromers",
      en: "newcomers among non-western entrants"
    },
    {
      nl: "zo dat 61% van de entreestudenten niet-westers is; nieuwkomers beginnen vaak op entree om de taal",
      en: "such that 61% of entry-level students are non-western; newcomers often start there for the language"
    }
  ),
  newcomersWestern: assumed(
    0.06,
    {unit: "share", range: [0, 0.8]},
    {nl: "nieuwkomers onder westerse instromers", en: "newcomers among western entrants"},
    {nl: "niet gepubliceerd; minder dan bij niet-westers", en: "not published; fewer than among non-western"}
  ),
  newcomersEntree: assumed(
    0.8,
    {unit: "share", range: [0, 1]},
    {nl: "nieuwkomers die op entree beginnen", en: "newcomers who start at entry level"},
    {
      nl: "niet gepubliceerd; de overigen worden geplaatst als anderen",
      en: "not published; the rest are placed as others are"
    }
  ),
  newcomersRecent: assumed(
    0.3,
    {unit: "share", range: [0, 1]},
    {nl: "nieuwkomers die nog geen jaar in Nederland zijn", en: "newcomers less than a year in the Netherlands"},
    {
      nl: "in hun eerste jaar op het mbo; zij tellen dan niet mee voor vsv",
      en: "in their first year in mbo; they do not count for early leaving then"
    }
  ),
  women: assumed(
    0.48,
    {unit: "share", range: [0, 1]},
    {nl: "aandeel vrouwen", en: "share of women"},
    {nl: "staat niet in de bronnen", en: "not in the sources"}
  ),
  entryAges: assumed(
    [0.03, 0.44, 0.23, 0.13, 0.08, 0.045, 0.025, 0.02],
    {unit: "share", of: "age", range: [0, 1], whole: true},
    {nl: "leeftijd bij instroom, wie jonger dan 23 is", en: "age on entry of those under 23"},
    {nl: "de meesten komen van het vmbo, op hun zestiende", en: "most come from prevocational education, at sixteen"}
  ),
  older: assumed(
    0.185,
    {unit: "share", range: [0, 0.9]},
    {nl: "instromers van 23 jaar en ouder", en: "entrants aged 23 and over"},
    {
      nl: "zo dat ongeveer 85% van de studenten 14 tot en met 25 is",
      en: "such that about 85% of the students are 14 to 25"
    }
  ),
  olderYears: assumed(
    9,
    {unit: "years", range: [1, 20]},
    {nl: "hoeveel jaar boven 23, gemiddeld", en: "how many years above 23, on average"},
    {nl: "staat niet in de bronnen", en: "not in the sources"}
  ),
  newcomerAge: assumed(
    2,
    {unit: "years", range: [0, 10], integer: true},
    {nl: "hoeveel ouder nieuwkomers instromen", en: "how much older newcomers enter"},
    {nl: "staat niet in de bronnen", en: "not in the sources"}
  ),
  parentsLow: solved(
    [-2, -1.4, -0.3],
    {unit: "log-odds", of: "background", range: [-8, 8]},
    {nl: "ouders hooguit vmbo-kader, per groep", en: "parents vmbo-kader at most, per group"},
    {
      nl: "zo dat van wie het bekend is 10, 17 en 40% zulke ouders heeft",
      en: "such that 10, 17 and 40% of those known have such parents"
    }
  ),
  capacityParents: assumed(
    0.4,
    {unit: "sd", range: [0, 1.5]},
    {nl: "verschil in capaciteit naar opleiding van ouders", en: "difference in capacity by parents’ education"},
    {
      nl: "niet gepubliceerd; kinderen van hoger opgeleide ouders scoren gemiddeld hoger",
      en: "not published; children of higher-educated parents score higher on average"
    }
  ),
  capacityGroup: assumed(
    [0, 0],
    {unit: "sd", of: "group", range: [-1, 1]},
    {nl: "verschil in capaciteit naar migratieachtergrond", en: "difference in capacity by migration background"},
    {nl: "aangenomen: geen verschil bij gelijke ouders", en: "assumed: no difference with equal parents"}
  ),
  underplacement: assumed(
    [0, 0],
    {unit: "sd", of: "group", range: [-0.5, 1]},
    {nl: "onderplaatsing naar migratieachtergrond", en: "under-placement by migration background"},
    {
      nl: "zoveel meer capaciteit hebben studenten dan hun plaats doet vermoeden; de verdeling over niveaus verandert er niet van",
      en: "students have this much more capacity than their place suggests; the division over levels does not change"
    }
  ),
  placementNonWestern: solved(
    [0.5, 0.5, 0.2],
    {unit: "sd", of: "cut", range: [-2, 2]},
    {nl: "lagere plaatsing, niet-westers", en: "lower placement, non-western"},
    {
      nl: "per grens, zo dat niveau 2 en niveau 4 het aandeel krijgen dat de monitor toelaat; westers: een derde daarvan",
      en: "per border, such that levels 2 and 4 get the share that the monitor allows; western: a third of that"
    }
  ),
  placementParents: assumed(
    0.2,
    {unit: "sd", range: [-1, 1]},
    {nl: "hogere plaatsing met hoger opgeleide ouders", en: "higher placement with higher-educated parents"},
    {nl: "niet gepubliceerd; bij gelijke capaciteit", en: "not published; at equal capacity"}
  ),
  placementNoise: assumed(
    1,
    {unit: "sd", range: [0.1, 3]},
    {nl: "toeval in de plaatsing", en: "chance in the placement"},
    {
      nl: "capaciteit bepaalt de helft van de plaatsing, de rest is voorkeur, advies en aanbod",
      en: "capacity decides half of the placement, the rest is preference, advice and supply"
    }
  ),
  cutsEntrants: solved(
    [-2.4, -0.9, -0.2],
    {unit: "sd", of: "cut", range: [-12, 12], rising: true},
    {nl: "grenzen tussen de niveaus, instroom", en: "borders between the levels, entrants"},
    {nl: "zo dat de niveaus hun aandeel houden", en: "such that the levels keep their share"}
  ),
  cutsStock: solved(
    [-2.8, -1.1, -0.3],
    {unit: "sd", of: "cut", range: [-12, 12], rising: true},
    {nl: "grenzen tussen de niveaus, studenten van 2015", en: "borders between the levels, students of 2015"},
    {nl: "zo dat de niveaus in 2015 hun aandeel hebben", en: "such that the levels have their share in 2015"}
  )
};
