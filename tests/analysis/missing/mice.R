# Rscript mice.R students.csv [imputations] > mice-answers.json: multiple imputation by chained equations, the answers that ours is held
# against. Scores by Bayesian linear regression and parents by Bayesian logistic regression, both with the outcome among
# the predictors; pooled by mice::pool (Rubin's rules).
suppressMessages(library(mice))
arguments <- commandArgs(TRUE)
path <- arguments[1]
m <- if (length(arguments) > 1) as.integer(arguments[2]) else 50
d <- read.csv(path, stringsAsFactors = FALSE)
d$migratieachtergrond <- factor(d$migratieachtergrond, c("geen", "westers", "niet-westers"))
d$opleiding_ouders <- factor(d$opleiding_ouders, c("laag", "hoog"))
d$niveau <- factor(d$niveau, c("3", "1", "2", "4"))
method <- c(y = "", migratieachtergrond = "", opleiding_ouders = "logreg", niveau = "", leeftijd = "", cito = "norm")
imputed <- mice(d, m = m, maxit = 10, method = method, seed = 20201, printFlag = FALSE)
fits <- with(imputed, glm(y ~ migratieachtergrond + opleiding_ouders + niveau + leeftijd + cito, family = binomial))
s <- summary(pool(fits))
p <- pool(fits)$pooled
number <- function(x) paste(formatC(x, digits = 10, format = "g", width = 1), collapse = ", ")
cat("{\n")
cat('  "made": "R ', as.character(getRversion()), ", mice ", as.character(packageVersion("mice")), '",\n', sep = "")
cat('  "md5": "', unname(tools::md5sum(path)), '",\n', sep = "")
cat('  "imputations": ', m, ',\n', sep = "")
cat('  "names": ["', paste(s$term, collapse = '", "'), '"],\n', sep = "")
cat('  "estimates": [', number(s$estimate), "],\n", sep = "")
cat('  "standardErrors": [', number(s$std.error), "],\n", sep = "")
cat('  "missingInformation": [', number(p$fmi), "]\n}\n", sep = "")
