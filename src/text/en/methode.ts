import type {methode as dutch} from "../nl/methode.js";

/** Words of the tables and formulas of the method page. */
export const methode: typeof dutch = {
  choices: {
    caption: "All choices of the analyst, and what the study chose",
    choice: "Choice",
    chosen: "Start",
    by: "Whose",
    study: "the study",
    us: "ours: the study does not say",
    others: "What else can be",
    why: "Why it matters",
    otherAges: "any other bound",
    oneTrack: "one track, or extraneus too",
    oneGroup: "one group, such as one level"
  },
  scripts: {
    caption: "The R script, run in full on the table of progression in 2020 that you can download",
    specification: "Choices",
    published: "those of the study",
    imputed: (times) => `unknown scores and parents filled in ${times} times`,
    package: "Package of R",
    students: "Students",
    tables: "Tables",
    difference: "Largest difference in a difference (percentage points)"
  },
  diagram: {
    label:
      "Diagram of what can follow from what. Migration background precedes cito score, level, location and outcome. Parents precede capacity, level and outcome. Capacity precedes cito score, level and outcome. The cito score precedes the level, the level the location, and both the outcome.",
    background: "migration background",
    parents: "parents’ education",
    capacity: "capacity",
    score: "cito score",
    level: "level, track, diploma",
    place: "location, institution",
    outcome: "outcome",
    hidden: "dashed: in no register"
  },
  cite: {
    plain: (version: string, date: string, address: string) =>
      `Kansenverkenner mbo, version ${version} (${date}).${address}`
  },
  parity: {
    caption: (students) => `The same models on the same ${students} test students, by us and by two packages of R`,
    model: "Model of the study",
    logLik: "Log-likelihood",
    ours: "Ours",
    coefficients: "Largest difference in a coefficient (standard errors)",
    deviations: "Largest difference in a standard deviation",
    gap: "Difference non-western and none (percentage points)"
  },
  times: {
    caption: "How long it takes to estimate model 2 on test data",
    rows: "Students",
    tool: "Program",
    seconds: "Seconds",
    logLik: "Log-likelihood",
    warned: "Warning",
    yes: "yes",
    no: "no",
    tools: {
      kansen: "This site",
      glmer_default: "lme4, default",
      glmer_bobyqa: "lme4, bobyqa optimiser",
      glmer_nagq0: "lme4, rough approximation (nAGQ = 0)",
      glmmTMB_p1: "glmmTMB, one core",
      glmmTMB_p2: "glmmTMB, two cores"
    }
  },
  formulas: {
    model:
      "Student i is at location l of institution j. The logit of the chance is the sum of characteristics times coefficients, plus a deviation of the location and one of the institution.",
    random: "The deviations of locations and institutions are normal with mean zero",
    laplace:
      "Take the log-likelihood at the most likely deviations u. Subtract half the square of u, and half the log determinant of the curvature H",
    effect:
      "The average marginal difference is the mean over N students of their chance in group k minus their chance in the reference group",
    rubin:
      "The total variance is the mean variance within imputations W plus one plus one over m, times the variance B between them",
    capacity: "The measured score is the capacity plus a measurement error"
  }
};
