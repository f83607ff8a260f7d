import type {Atom, Formula, RandomTerm, Response, SignedColumns} from "./formula.js";
import {type Token, tokenize} from "./formula-tokens.js";
import {InputError} from "./input-error.js";
import {byDegree, crossing, difference, empty, interaction, nesting, type TermSet, union} from "./term-set.js";

/**
 * Reads lme4's formula language: `y ~ a*b + poly(x, 2) + offset(o) + (1 + a | location) + (1 | institution)`.
 *
 * Left: a column, `cbind(successes, failures)` or `successes / trials`. Right: `+ - : * / ^`, `0 +` or `- 1`,
 * `poly(x, d)`, `ns(x, df)`, `factor(x)`, `log(x)`, `I(x^k)`, `offset(x)`, and random terms with `|` or `||` on `g`,
 * `a:b` or `a/b`.
 *
 * @throws InputError with the place that is not understood.
 */
export function parseFormula(text: string): Formula {
  return new Parser(text).formula();
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  readonly #random: RandomTerm[] = [];
  readonly #offsets: string[] = [];

  constructor(readonly text: string) {
    this.#tokens = tokenize(text);
  }

  formula(): Formula {
    const response = this.#response();
    this.#expect("~");
    const right = this.#sum();
    if (this.#peek().kind !== "end") this.#fail(`an operator`);
    return {
      text: this.text.trim(),
      response,
      intercept: right.intercept ?? true,
      terms: byDegree(right.terms),
      offsets: this.#offsets,
      random: this.#random
    };
  }

  #response(): Response {
    if (this.#peek().text === "cbind" && this.#peek(1).text === "(") {
      this.#at += 2;
      const successes = this.#signedColumns();
      this.#expect(",");
      const failures = this.#signedColumns();
      this.#expect(")");
      return {kind: "counts", successes, failures};
    }
    const variable = this.#name();
    if (!this.#accept("/")) return {kind: "column", variable};
    return {kind: "ratio", successes: variable, trials: this.#name()};
  }

  #signedColumns(): SignedColumns {
    const columns: {variable: string; sign: 1 | -1}[] = [{variable: this.#name(), sign: 1}];
    for (;;) {
      if (this.#accept("-")) columns.push({variable: this.#name(), sign: -1});
      else if (this.#accept("+")) columns.push({variable: this.#name(), sign: 1});
      else return columns;
    }
  }

  #sum(): TermSet {
    let sum = this.#accept("-") ? difference(empty, this.#product()) : this.#product();
    for (;;) {
      if (this.#accept("+")) sum = union(sum, this.#product());
      else if (this.#accept("-")) sum = difference(sum, this.#product());
      else return sum;
    }
  }

  #product(): TermSet {
    let product = this.#interaction();
    for (;;) {
      if (this.#accept("*")) product = crossing(product, this.#interaction());
      else if (this.#accept("/")) product = nesting(product, this.#interaction());
      else return product;
    }
  }

  #interaction(): TermSet {
    let all = this.#power();
    while (this.#accept(":")) all = interaction(all, this.#power());
    return all;
  }

  #power(): TermSet {
    const base = this.#primary();
    if (!this.#accept("^")) return base;
    let power = base;
    for (let k = this.#integer(); k > 1; --k) power = crossing(power, base);
    return power;
  }

  #primary(): TermSet {
    if (this.#accept("(")) return this.#parenthesis();
    if (this.#peek().kind === "number") {
      const number = this.#integer();
      if (number > 1) throw new InputError(`invalid formula; a number other than 0 or 1 is no term: ${number}`);
      return {intercept: number === 1, terms: []};
    }
    const name = this.#name();
    if (!this.#accept("(")) return {intercept: undefined, terms: [[identityAtom(name)]]};
    const call = this.#call(name);
    this.#expect(")");
    return call;
  }

  #parenthesis(): TermSet {
    const inner = this.#sum();
    const correlated = this.#accept("|");
    if (correlated || this.#accept("||")) {
      const random = {intercept: inner.intercept ?? true, terms: byDegree(inner.terms), correlated};
      for (const group of this.#groups()) this.#random.push({...random, group});
      this.#expect(")");
      return empty;
    }
    this.#expect(")");
    return inner;
  }

  /** g, a:b, or a/b, which stands for the two groups a:b and a (lme4 writes the inner one as b:a). */
  #groups(): string[][] {
    let group = [this.#name()];
    const groups = [group];
    for (;;) {
      if (this.#accept(":")) {
        group.push(this.#name());
      } else if (this.#accept("/")) {
        group = [this.#name(), ...group];
        groups.unshift(group);
      } else return groups;
    }
  }

  #call(name: string): TermSet {
    if (name === "offset") {
      this.#offsets.push(this.#name());
      return empty;
    }
    return {intercept: undefined, terms: [[this.#functionAtom(name)]]};
  }

  #functionAtom(name: string): Atom {
    const variable = this.#name();
    if (name === "factor" || name === "as.factor") {
      return {label: `${name}(${variable})`, variable, basis: "factor", parameter: 0};
    }
    if (name === "log") return {label: `log(${variable})`, variable, basis: "log", parameter: 0};
    if (name === "I") {
      this.#expect("^");
      const parameter = this.#integer();
      return {label: `I(${variable}^${parameter})`, variable, basis: "power", parameter};
    }
    if (name !== "poly" && name !== "ns") {
      throw new InputError(`invalid formula; function not one of poly, ns, factor, log, I, offset: ${name}`);
    }
    this.#expect(",");
    const key = this.#peek().kind === "name" ? `${this.#name()} = ` : "";
    if (key !== "") this.#expect("=");
    if (key !== "" && key !== (name === "poly" ? "degree = " : "df = ")) this.#fail("a degree or df", -2);
    const parameter = this.#integer();
    if (parameter < 1) throw new InputError(`invalid formula; ${name} not of degree 1 or higher: ${parameter}`);
    return {label: `${name}(${variable}, ${key}${parameter})`, variable, basis: name, parameter};
  }

  #name(): string {
    const token = this.#next();
    if (token.kind !== "name") this.#fail("a column name", -1);
    return token.text;
  }

  #integer(): number {
    const token = this.#next();
    if (token.kind !== "number" || !Number.isInteger(Number(token.text))) this.#fail("a whole number", -1);
    return Number(token.text);
  }

  #peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)]!;
  }

  #next(): Token {
    const token = this.#peek();
    ++this.#at;
    return token;
  }

  #accept(sign: string): boolean {
    if (this.#peek().kind !== "sign" || this.#peek().text !== sign) return false;
    ++this.#at;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#accept(sign)) this.#fail(`"${sign}"`);
  }

  #fail(wanted: string, back = 0): never {
    const found = this.#tokens[Math.min(this.#at + back, this.#tokens.length - 1)]!;
    throw new InputError(`invalid formula; expected ${wanted}, found ${found.text}: ${this.text.trim()}`);
  }
}

function identityAtom(variable: string): Atom {
  return {label: variable, variable, basis: "identity", parameter: 0};
}
