/** What the guided experiments change; the third is another world. */
export const experimentQueries = {noScore: "capaciteit=none", shifted: "capaciteit=shifted_4"} as const;

/** Points added in the second experiment. */
export const shiftedPoints = 4;

/** The third experiment: the world of the weak test, looked at with the true capacity. */
export const weakWorldQuery = "capaciteit=true&wereld=zwaktoets";
