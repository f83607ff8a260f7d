suppressMessages({library(lme4);library(glmmTMB);library(jsonlite);library(splines)})
x <- c(0.3,1.2,2.2,2.9,3.1,4.7,5.5,6.1,7.7,9.9,10.2,12)
out <- list(x=x, ns3=unname(unclass(ns(x,3))[,1:3]), ns4=unname(unclass(ns(x,df=4))[,1:4]), poly3=unname(unclass(poly(x,3))[,1:3]), ns2=unname(unclass(ns(x,2))[,1:2]))
write_json(out, "basis.json", digits=17)
set.seed(42)
N <- 6000; J <- 12; L <- 120
loc <- sample(L,N,TRUE,prob=rexp(L)+.05); inst <- ((loc-1) %/% 10)+1
f <- factor(sample(c("c","a","b"),N,TRUE,c(.5,.3,.2))); g<-factor(sample(c("u","v"),N,TRUE)); x <- rnorm(N,20,3); z<-runif(N)
bl <- matrix(rnorm(L*2),L)%*%chol(matrix(c(.3,.02,.02,.01),2)); bj<-matrix(rnorm(J*2),J)%*%chol(matrix(c(.1,.05,.05,.2),2))
eta <- -.5+.3*(f=="b")-.4*(f=="c")+.08*(x-20)+.5*z+bl[loc,1]+bl[loc,2]*(x-20)+bj[inst,1]+bj[inst,2]*(g=="v")
y <- rbinom(N,1,plogis(eta)); n <- sample(1:5,N,TRUE); s <- rbinom(N,n,plogis(eta)); o<- rnorm(N,0,.2)
d <- data.frame(loc=paste0("L",loc),inst=paste0("I",inst),f,g,x=round(x,3),xc=round(x-20,3),z,y,n,s,o)
write.csv(d,"mixed6k.csv",row.names=FALSE)
fs <- c("y ~ f + g + xc + (1 + xc | loc) + (1 + g | inst)","y ~ f*g + poly(x, 2) + offset(o) + (1 | loc)","cbind(s, n - s) ~ f + xc + f:xc + (1 + f | inst)","y ~ 0 + f + g + ns(z, 3) + (1 + xc || loc) + (1 | inst)","cbind(s, n - s) ~ g + z + (0 + g | loc) + (1 | inst)","y ~ f + x + (1 + x | loc) + (1 | inst)", "y ~ g:f + z + (1|inst/loc)")
res <- lapply(fs,function(ff){ m <- suppressWarnings(glmmTMB(as.formula(ff),d,family=binomial)); fx<-fixef(m)$cond
 list(formula=ff,logLik=as.numeric(logLik(m)),names=names(fx),fixef=unname(fx),se=unname(sqrt(diag(vcov(m)$cond))), vc=lapply(VarCorr(m)$cond,function(v) unname(attr(v,"stddev"))), pd=m$sdr$pdHess)})
write_json(res,"mixed6k.json",digits=17,auto_unbox=TRUE,na="null")
