import {SPLINE_STEP} from "./analysis-table.js";
import type {ScriptInput} from "./script-input.js";

/**
 * The R functions that compute average marginal effects as effects.ts and spline-effect.ts do: mean over the students
 * of p at the level less p at the reference, or a mean derivative; with the modes of the own groups (conditional),
 * without random effects (typical), or integrated over them by Gauss-Hermite (population).
 */
export function effectFunctions({subgroup, weights, spline}: ScriptInput): string {
  const rows = subgroup
    ? `students$${subgroup.variable} == ${JSON.stringify(subgroup.value)}`
    : "rep(TRUE, nrow(students))";
  return `# Nodes and weights for the mean over a standard normal variable (Golub and Welsch 1969).
off_diagonal <- sqrt(seq_len(39))
jacobi <- matrix(0, 40, 40)
jacobi[cbind(1:39, 2:40)] <- off_diagonal
jacobi[cbind(2:40, 1:39)] <- off_diagonal
hermite <- eigen(jacobi, symmetric = TRUE)
nodes <- hermite$values
node_weights <- hermite$vectors[1, ]^2

# Chance of every student in a table, under a definition of effect.
chance <- function(students, parts, definition) {
  eta <- drop(model.matrix(fixed, students)[, names(parts$beta), drop = FALSE] %*% parts$beta)
  if (length(random) == 0) return(plogis(eta))
  variance <- 0
  for (group in names(random)) {
    z <- model.matrix(random[[group]], students)
    if (definition == "conditional") {
      modes <- as.matrix(parts$modes[[group]])[as.character(students[[group]]), , drop = FALSE]
      eta <- eta + rowSums(z * modes)
    }
    variance <- variance + rowSums((z %*% parts$sigma[[group]]) * z)
  }
  if (definition != "population") return(plogis(eta))
  rowSums(sapply(seq_along(nodes), function(k) node_weights[k] * plogis(eta + sqrt(variance) * nodes[k])))
}

# Average marginal effects as proportions, one per row of \`asked\`.
effects_of <- function(students, parts, asked) {
  counted <- ${rows}
  weight <- ${weights === undefined ? "rep(1, nrow(students))" : `students$${weights}`}
  average <- function(changed, definition) {
    weighted.mean(chance(changed, parts, definition)[counted], weight[counted])
  }
  spline <- ${spline.length > 0 ? `c(${spline.map((name) => JSON.stringify(name)).join(", ")})` : "character(0)"}
  moved <- function(name, level) {
    changed <- students
    if (name == "cito" && length(spline) > 0) {
      for (column in spline) changed[[column]] <- students[[paste0(column, if (level > 0) "_up" else "_down")]]
    } else if (is.factor(students[[name]])) {
      changed[[name]][] <- level
    } else {
      changed[[name]] <- students[[name]] + level
    }
    changed
  }
  mapply(function(name, level, reference, definition) {
    if (is.factor(students[[name]])) {
      return(average(moved(name, level), definition) - average(moved(name, reference), definition))
    }
    step <- if (name == "cito" && length(spline) > 0) ${SPLINE_STEP} else sd(students[[name]]) / 1000
    (average(moved(name, step), definition) - average(moved(name, -step), definition)) / (2 * step)
  }, asked$variable, asked$level, asked$reference, asked$definition)
}
`;
}
