import type {Both} from "./language.js";
import {type Migratieachtergrond, published} from "./published.js";
import type {Place} from "./sources.js";

/** Where a parameter of the simulation comes from. */
export type Provenance = "published" | "derived" | "assumed";

export interface Parameter {
  readonly value: number;
  readonly provenance: Provenance;
  readonly range: readonly [number, number];
  readonly label: Both;
  /** Why this value: what it is of, how it follows, or why it was assumed. */
  readonly reason: Both;
  /** Where a published or derived value stands. */
  readonly place?: Place;
}

/** Groups in the order of the codebook; the order of all arrays per group. */
export const groups: readonly Migratieachtergrond[] = ["geen", "westers", "niet-westers"];

/**
 * The parameters of the small population: diploma holders of one year, in locations, in institutions.
 * Shares are proportions, gaps and spreads percentage points.
 */
export const smallWorld = {
  institutions: {
    value: published.institutions.value,
    provenance: "published",
    place: published.institutions,
    range: [1, 200],
    label: {nl: "aantal instellingen", en: "number of institutions"},
    reason: {nl: "alle bekostigde mbo-instellingen", en: "all publicly funded mbo institutions"}
  },
  locations: {
    value: 320,
    provenance: "assumed",
    range: [1, 5000],
    label: {nl: "aantal locaties", en: "number of locations"},
    reason: {
      nl: "niet gepubliceerd; ruim vijf per instelling",
      en: "not published; between five and six per institution"
    }
  },
  students: {
    value: 140_000,
    provenance: "assumed",
    range: [1000, 500_000],
    label: {nl: "aantal gediplomeerden van één jaar", en: "number of diploma holders of one year"},
    reason: {
      nl: "niet gepubliceerd; past bij ongeveer een half miljoen studenten per jaar",
      en: "not published; fits about half a million students a year"
    }
  },
  sizeSpread: {
    value: 0.9,
    provenance: "assumed",
    range: [0, 2],
    label: {nl: "ongelijkheid in grootte van locaties (log)", en: "inequality in size of locations (log)"},
    reason: {nl: "enkele grote en veel kleine locaties", en: "a few large locations and many small ones"}
  },
  shareNonWestern: {
    value: published.shareNonWestern.value,
    provenance: "published",
    place: published.shareNonWestern,
    range: [0.01, 0.9],
    label: {nl: "aandeel niet-westers", en: "share non-western"},
    reason: {nl: "het aandeel in het hele mbo", en: "the share in all mbo"}
  },
  shareWestern: {
    value: 0.06,
    provenance: "derived",
    place: {source: "monitor", place: {nl: "tabellen 4.1 en 8.3", en: "tables 4.1 and 8.3"}},
    range: [0, 0.5],
    label: {nl: "aandeel westers", en: "share western"},
    reason: {
      nl: "volgt voor de bol uit beide tabellen samen, als 24 tot 27% niet-westers is: 5 tot 7%",
      en: "follows for bol from both tables together, if 24 to 27% is non-western: 5 to 7%"
    }
  },
  shareSpread: {
    value: 1,
    provenance: "assumed",
    range: [0, 2],
    label: {
      nl: "spreiding van het aandeel niet-westers tussen locaties (logit)",
      en: "spread of the share non-western between locations (logit)"
    },
    reason: {nl: "steden en dorpen verschillen sterk", en: "cities and villages differ a lot"}
  },
  doorstroom: {
    value: published.doorstroom.value,
    provenance: "published",
    place: published.doorstroom,
    range: [0.05, 0.95],
    label: {nl: "gemiddelde doorstroom", en: "average share going on"},
    reason: {nl: "ongeveer gelijk in alle jaren", en: "about the same in all years"}
  },
  gapNonWestern: {
    value: published.doorstroomNonWestern.value,
    provenance: "published",
    place: published.doorstroomNonWestern,
    range: [-40, 40],
    label: {
      nl: "verschil niet-westers met geen (procentpunt)",
      en: "difference non-western and none (percentage points)"
    },
    reason: {
      nl: "het gepubliceerde verschil, hier zonder andere kenmerken",
      en: "the published difference, here without other characteristics"
    }
  },
  gapWestern: {
    value: published.doorstroomWestern.value,
    provenance: "published",
    place: published.doorstroomWestern,
    range: [-40, 40],
    label: {nl: "verschil westers met geen (procentpunt)", en: "difference western and none (percentage points)"},
    reason: {
      nl: "het gepubliceerde verschil, hier zonder andere kenmerken",
      en: "the published difference, here without other characteristics"
    }
  },
  spread: {
    value: 7,
    provenance: "assumed",
    range: [0, 20],
    label: {
      nl: "spreiding tussen locaties (standaardafwijking, procentpunt)",
      en: "spread between locations (standard deviation, percentage points)"
    },
    reason: {
      nl: "de grootte is nooit gepubliceerd; de lezer stelt haar in",
      en: "its size was never published; the reader sets it"
    }
  },
  institutionShare: {
    value: 0.25,
    provenance: "assumed",
    range: [0, 1],
    label: {nl: "deel van de spreiding dat tussen instellingen ligt", en: "part of the spread between institutions"},
    reason: {
      nl: "gepubliceerd is alleen dat locaties meer verschillen dan instellingen",
      en: "published is only that locations vary more than institutions"
    }
  }
} as const satisfies Record<string, Parameter>;

export type SmallWorldParameter = keyof typeof smallWorld;

/** Values of the parameters; the defaults with what the reader changed. */
export type SmallWorld = Readonly<Record<SmallWorldParameter, number>>;

const counts = ["institutions", "locations", "students"] as const;

/**
 * The default world with changes.
 *
 * @throws RangeError if a value is outside its range or a count is not whole, if the shares leave nobody without a
 * migration background, or if the gaps leave a group with a share going on that is not inside (0, 1).
 */
export function smallWorldWith(changes: Partial<SmallWorld> = {}): SmallWorld {
  const names = Object.keys(smallWorld) as SmallWorldParameter[];
  const world = Object.fromEntries(names.map((name) => [name, changes[name] ?? smallWorld[name].value])) as SmallWorld;
  for (const name of names) {
    const [low, high] = smallWorld[name].range;
    if (!(world[name] >= low && world[name] <= high)) {
      throw new RangeError(`invalid ${name}; not in [${low}, ${high}]: ${world[name]}`);
    }
  }
  const shares = world.shareNonWestern + world.shareWestern;
  if (!(shares < 1)) throw new RangeError(`invalid shares of the groups; their sum is not below 1: ${shares}`);
  for (const name of counts) {
    if (!Number.isInteger(world[name])) throw new RangeError(`invalid ${name}; not whole: ${world[name]}`);
  }
  for (const [k, p] of averages(world).entries()) {
    if (!(p >= 0.001 && p <= 0.999)) {
      throw new RangeError(`invalid gaps; the share going on of ${groups[k]} is not in [0.001, 0.999]: ${p}`);
    }
  }
  const [reference] = averages(world) as [number];
  const widest = 80 * Math.sqrt(reference * (1 - reference)); // a share with this mean cannot vary much more
  if (!(world.spread <= widest)) {
    throw new RangeError(
      `invalid spread; not at most ${widest.toFixed(1)} at a share of ${reference}: ${world.spread}`
    );
  }
  return world;
}

/** Share going on in each group: p_k = p_0 + gap_k, with sum of share_k p_k = doorstroom. */
export function averages(world: SmallWorld): number[] {
  const gaps = [0, world.gapWestern / 100, world.gapNonWestern / 100];
  const shares = [1 - world.shareWestern - world.shareNonWestern, world.shareWestern, world.shareNonWestern];
  const reference = world.doorstroom - gaps.reduce((sum, gap, k) => sum + gap * shares[k]!, 0);
  return gaps.map((gap) => reference + gap);
}
