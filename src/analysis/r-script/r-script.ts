import {effectFunctions} from "./effect-functions.js";
import type {ScriptInput} from "./script-input.js";

/** The packages that fit: the study’s kind of model in both. The first unless the reader asks for the other. */
export const engines = ["glmmTMB", "lme4"] as const;
export type REngine = (typeof engines)[number];

/**
 * An R script that reads the analysis table, fits the same model from our optimum on, computes the same average
 * marginal effects from its own fit, and prints both with the largest difference. Runs with Debian's r-cran-glmmtmb or,
 * by choice, r-cran-lme4, and needs no other package. Of a single-level model the fit is `glm`.
 */
export function rScript(input: ScriptInput): string {
  const single = input.random.length === 0;
  return [
    heading(input, single),
    single ? "" : choice,
    data(input),
    start(input),
    single ? singleFit(input) : multilevelFit(input),
    effectFunctions(input),
    comparison(input)
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function heading({query, students}: ScriptInput, single: boolean): string {
  const [usual, other] = engines;
  return [
    "# Kansenverkenner mbo: one specification, fitted again in R.",
    `# Choices that differ from the study: ${query === "" ? "none" : query}`,
    `# Students: ${students}. If the table has a column "gesimuleerd", they do not exist.`,
    "# Put this script and its tables in one folder and run: Rscript analyse.R",
    ...(single ? [] : [`# That fits with ${usual}. To fit with ${other}: Rscript analyse.R ${other}`]),
    ""
  ].join("\n");
}

const choice = `engine <- if ("lme4" %in% commandArgs(TRUE)) "lme4" else "glmmTMB"
library(engine, character.only = TRUE)
`;

function data({files, factors}: ScriptInput): string {
  return `files <- ${strings(files)}
levels_of <- list(
${Object.entries(factors)
  .map(([name, levels]) => `  ${name} = ${strings(levels)}`)
  .join(",\n")}
)
read_table <- function(file) {
  students <- read.csv(file, na.strings = "")
  for (name in names(levels_of)) students[[name]] <- factor(students[[name]], levels = levels_of[[name]])
  students
}
`;
}

/** The columns of the fixed part that have a coefficient, as one matrix: the same in every package. */
const withColumns = "students$x <- model.matrix(fixed, students)[, names(beta_start)]";

/** Our estimates, as the start of R's optimiser. */
function start({formula, fixed, starts}: ScriptInput): string {
  const [plain, ...groups] = formula.split(/ \+ (?=\()/);
  const slopes = groups.map((group) => /^\((.*) \| (\w+)\)$/.exec(group)!);
  const matrix = (rows: readonly (readonly (number | null)[])[]) =>
    `matrix(${numbers(rows.flat().map((value) => value ?? 0))}, ${rows.length})`;
  return `# The model: ${formula}
# Columns that earlier ones determine are left out of x, as lme4 does.
model <- ${["y ~ 0 + x", ...groups].join(" + ")}
fixed <- ~ ${plain!.replace(/^y ~ /, "")}
random <- list(${slopes.map(([, terms, group]) => `${group} = ~ ${terms}`).join(", ")})
terms <- ${strings(fixed.map(({term}) => term))}
starts <- list(
${starts.map(startOf).join(",\n")}
)
# Where R starts with table k: our optimum.
start_at <- function(k) {
  beta_start <<- setNames(starts[[k]]$beta, terms)
  sd_start <<- starts[[k]]$sd
  cor_start <<- starts[[k]]$cor
}
start_at(1)
`;

  function startOf(own: ScriptInput["starts"][number]): string {
    const beta = fixed.map(({term}) => own.fixed.find((other) => other.term === term)?.estimate ?? 0);
    const sds = own.random.map(({group, sd}) => `${group} = ${numbers(sd)}`).join(", ");
    const correlations = own.random.map(({group, correlation}) => `${group} = ${matrix(correlation)}`).join(", ");
    return `  list(beta = ${numbers(beta)}, sd = list(${sds}), cor = list(${correlations}))`;
  }
}

const singleFit = ({weights}: ScriptInput): string =>
  `fit_model <- function(students) {
  ${withColumns}
  glm(model, family = binomial, data = students${weightsOf(weights)})
}
parts_of <- function(fit) list(beta = setNames(coef(fit), names(beta_start)), modes = list(), sigma = list())
`;

const multilevelFit = ({weights}: ScriptInput): string =>
  `fit_with <- list(
  glmmTMB = function(students) glmmTMB(
    model, family = binomial, data = students${weightsOf(weights)},
    start = list(beta = unname(beta_start), theta = unlist(lapply(names(random), log_sds_and_rows)))
  ),
  lme4 = function(students) glmer(
    model, family = binomial, data = students${weightsOf(weights)},
    start = list(theta = unlist(lapply(names(random), covariance_columns)), fixef = unname(beta_start)),
    control = glmerControl(
      optimizer = "bobyqa", optCtrl = list(maxfun = 20000), tolPwrss = 1e-12,
      nAGQ0initStep = FALSE, # with that step lme4 leaves the start that it is given
      calc.derivs = FALSE
    )
  )
)
# glmmTMB: logarithms of the sds, then the rows of the Cholesky factor of the correlations, scaled to a diagonal of 1.
log_sds_and_rows <- function(group) {
  root <- t(chol(correlation_of(group)))
  root <- root / diag(root)
  c(log(sds_of(group)), t(root)[upper.tri(root)])
}
# lme4: columns of the Cholesky factor of the covariances.
covariance_columns <- function(group) {
  root <- t(chol(correlation_of(group) * outer(sds_of(group), sds_of(group))))
  root[lower.tri(root, diag = TRUE)]
}
# An sd of zero has no logarithm, and a start on the boundary is none: both packages start a little inside.
sds_of <- function(group) pmax(sd_start[[group]], 1e-3)
correlation_of <- function(group) cor_start[[group]] * (1 - 1e-6) + diag(1e-6, nrow(cor_start[[group]]))
fit_model <- function(students) {
  ${withColumns}
  fit_with[[engine]](students)
}
parts_of <- function(fit) {
  conditional <- function(part) if (engine == "glmmTMB") part$cond else part
  list(
    beta = setNames(conditional(fixef(fit)), names(beta_start)),
    modes = conditional(ranef(fit)),
    sigma = lapply(conditional(VarCorr(fit)), function(own) matrix(own, nrow(own)))
  )
}
`;

/** What R finds beside what we found, in percentage points. Of several tables the effects are averaged (Rubin). */
function comparison({effects}: ScriptInput): string {
  const rows = effects.map(({variable, level, reference, definition, points}) =>
    [variable, level ?? "", reference ?? "", definition, points].join(",")
  );
  return `ours <- read.csv(text = "variable,level,reference,definition,points
${rows.join("\n")}", colClasses = c(rep("character", 4), "numeric"))
answers <- sapply(seq_along(files), function(k) {
  students <- read_table(files[k])
  start_at(k)
  fit <- fit_model(students)
  print(logLik(fit))
  effects_of(students, parts_of(fit), ours)
})
ours$r <- 100 * rowMeans(matrix(answers, nrow(ours)))
ours$difference <- ours$r - ours$points
# Rubin: what imputation adds to the standard error, the root of (1 + 1 / m) times the variance between tables.
if (length(files) > 1) {
  ours$from_imputation <- 100 * sqrt((1 + 1 / length(files)) * apply(matrix(answers, nrow(ours)), 1, var))
}
print(ours, digits = 5)
cat("largest difference in percentage points:", format(max(abs(ours$difference)), digits = 3), "\\n")
write.csv(ours, "effects.csv", row.names = FALSE)
`;
}

const weightsOf = (weights: string | undefined): string => (weights === undefined ? "" : `, weights = ${weights}`);

const strings = (values: readonly string[]): string => `c(${values.map((value) => JSON.stringify(value)).join(", ")})`;

const numbers = (values: readonly number[]): string => `c(${values.join(", ")})`;
