import {elements} from "../markup/element.js";
import type {Context, Pick} from "./part.js";

/** What the strip shows now. */
export interface Picked<Data, State> {
  readonly data: Data;
  readonly state: State;
}

/** A run of keys is one move in the history: it ends after so many milliseconds without another. */
const SETTLE_AFTER = 600;
/** Share of the row that a large step goes. */
const LARGE = 0.1;

/**
 * A strip over a picture with many marks in a row: the mark nearest to the pointer, or the one chosen by keyboard, is
 * named in words beside it; a click or a key chooses. It stands beside the picture, whose own parts are hidden from
 * screen readers.
 *
 * @param choose takes the state with another mark chosen
 * @param settle hears that the reader is done moving
 * @returns shows a new drawing: to be called after each one
 */
export function pickStrip<Data, State>(
  root: HTMLElement,
  pick: Pick<Data, State>,
  {document, text}: Context,
  choose: (state: State) => void,
  settle: () => void
): (shown: Picked<Data, State>) => void {
  const h = elements(document);
  const tip = h("span", {class: "pick-tip", "aria-hidden": "true", hidden: true});
  const line = h("span", {class: "pick-line", "aria-hidden": "true", hidden: true});
  const strip = h(
    "div",
    {class: "pick-strip", role: "slider", tabindex: 0, "aria-label": pick.label(text), "aria-valuemin": 1},
    line,
    tip
  );
  let now: Picked<Data, State> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  strip.addEventListener("pointermove", (event) => point(nearest(event)));
  strip.addEventListener("pointerleave", () => (document.activeElement === strip ? pointAtChosen() : hide()));
  strip.addEventListener("click", (event) => take(nearest(event), true));
  strip.addEventListener("focus", pointAtChosen);
  strip.addEventListener("blur", hide);
  strip.addEventListener("keydown", (event) => {
    const place = now && !event.altKey && !event.ctrlKey && !event.metaKey ? moved(event.key, now) : undefined;
    if (place === undefined) return;
    event.preventDefault();
    take(place, false);
  });

  return (shown) => {
    now = shown;
    const {data, state} = shown;
    const picture = root.querySelector<HTMLElement>(".picture");
    if (!picture) return;
    if (strip.parentElement !== picture.parentElement) picture.after(strip);
    for (const [side, at] of [
      ["left", picture.offsetLeft],
      ["top", picture.offsetTop],
      ["width", picture.offsetWidth],
      ["height", picture.offsetHeight]
    ] as const) {
      strip.style.setProperty(side, `${at}px`);
    }
    const chosen = pick.chosen(data, state);
    strip.setAttribute("aria-valuemax", String(pick.count(data)));
    strip.setAttribute("aria-valuenow", String(chosen + 1));
    strip.setAttribute("aria-valuetext", pick.words(data, chosen, text));
    if (document.activeElement === strip) pointAtChosen();
  };

  function take(place: number, done: boolean): void {
    if (!now) return;
    const state = pick.at(now.data, place, now.state);
    now = {...now, state};
    point(place);
    choose(state);
    clearTimeout(settling);
    if (done) settle();
    else settling = setTimeout(settle, SETTLE_AFTER);
  }

  function moved(key: string, {data, state}: Picked<Data, State>): number | undefined {
    const last = pick.count(data) - 1;
    const chosen = pick.chosen(data, state);
    const large = Math.max(1, Math.round(LARGE * last));
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: chosen - 1,
      ArrowDown: chosen - 1,
      ArrowRight: chosen + 1,
      ArrowUp: chosen + 1,
      PageDown: chosen - large,
      PageUp: chosen + large,
      Home: 0,
      End: last
    };
    const place = to[key];
    return place === undefined ? undefined : Math.min(last, Math.max(0, place));
  }

  function nearest({clientX}: MouseEvent): number {
    if (!now) return 0;
    const {data} = now;
    const {left, width} = strip.getBoundingClientRect();
    const last = pick.count(data) - 1;
    const [from, to] = [pick.x(data, 0, width), pick.x(data, last, width)];
    const share = to > from ? (clientX - left - from) / (to - from) : 0;
    return Math.min(last, Math.max(0, Math.round(share * last)));
  }

  function pointAtChosen(): void {
    if (now) point(pick.chosen(now.data, now.state));
  }

  function point(place: number): void {
    if (!now) return;
    const width = strip.clientWidth;
    const x = pick.x(now.data, place, width);
    tip.textContent = pick.words(now.data, place, text);
    tip.hidden = line.hidden = false;
    line.style.setProperty("left", `${x}px`);
    const room = Math.max(0, width - tip.offsetWidth);
    tip.style.setProperty("left", `${Math.min(room, Math.max(0, x - tip.offsetWidth / 2))}px`);
  }

  function hide(): void {
    tip.hidden = line.hidden = true;
  }
}
