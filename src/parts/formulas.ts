import {mathElements} from "../markup/math.js";
import type {Text} from "../text/nl.js";

/**
 * Writes the formulas that a page asks for: `<div data-formula="model"></div>`.
 *
 * @throws RangeError if there is no formula of that name.
 */
export function fillFormulas(document: Document, {methode: {formulas: words}}: Text): void {
  const {row, name, sub, sup, subsup, hat, fraction, sum, space, formula} = mathElements(document);
  const student = () => row("i", "l", "j"); // an element stands in one place only
  const transposed = (letter: string) => subsup(letter, student(), "⊤");
  const formulas: Readonly<Record<keyof typeof words, () => Element>> = {
    model: () =>
      formula(
        words.model,
        ...[name("logit"), "Pr", "(", sub("y", student()), "=", "1", ")", "=", transposed("x"), "β", "+"],
        ...[transposed("z"), sub("b", "l"), "+", sub("c", "j")]
      ),
    random: () =>
      formula(
        words.random,
        ...[sub("b", "l"), "∼", "N", "(", "0", ",", sub("Σ", "L"), ")", ",", space()],
        ...[sub("c", "j"), "∼", "N", "(", "0", ",", sub("Σ", "I"), ")"]
      ),
    laplace: () =>
      formula(
        words.laplace,
        ...["ℓ", "≈", name("log"), "p", "(", "y", "|", hat("u"), ")", "−", fraction("1", "2"), sup(hat("u"), "⊤")],
        ...[hat("u"), "−", fraction("1", "2"), name("log"), name("det"), "H"]
      ),
    effect: () =>
      formula(
        words.effect,
        ...[sub(name("AME"), "k"), "=", fraction("1", "N"), sum("i"), "["],
        ...[sub("p", "i"), "(", "k", ")", "−", sub("p", "i"), "(", name("ref"), ")", "]"]
      ),
    rubin: () => formula(words.rubin, "T", "=", "W", "+", "(", "1", "+", fraction("1", "m"), ")", "B"),
    capacity: () =>
      formula(
        words.capacity,
        ...[sub("s", "i"), "=", sub("θ", "i"), "+", sub("ε", "i"), ",", space()],
        ...[sub("ε", "i"), "∼", "N", "(", "0", ",", sup("τ", "2"), ")"]
      )
  };
  for (const place of document.querySelectorAll<HTMLElement>("[data-formula]")) {
    const own = place.dataset.formula ?? "";
    const make = Object.hasOwn(formulas, own) ? formulas[own as keyof typeof formulas] : undefined;
    if (!make) throw new RangeError(`invalid formula; not in (${Object.keys(formulas).join(", ")}): ${own}`);
    place.replaceChildren(make());
  }
}
