import {Address} from "../interface/address.js";
import {announce} from "../interface/control.js";
import {whenNear} from "../interface/near.js";
import {notice} from "../interface/notice.js";
import {resetButton} from "../interface/reset.js";
import {pinnedState, readState, writeState} from "../interface/url-state.js";
import {element} from "../markup/element.js";
import {keepFocus} from "../markup/keep-focus.js";
import type {Text} from "../text/nl.js";
import {Superseded} from "../worker/client.js";
import {controlBox} from "./control-box.js";
import {dragPicture} from "./drag.js";
import {type Context, type PartControls, type PartView, type Pick, startOf} from "./part.js";
import type {Picked} from "./pick.js";
import {type EmbedState, embedAddresses} from "./taking/embed-addresses.js";

/** A part as the browser runs it. */
export interface LivePart<Data, State> {
  readonly part: PartControls<State>;
  /** Fetches what draws; only called when the part comes near or the reader touches it. */
  view(): Promise<PartView<Data, State>>;
  /** Whether other states are computed in a worker. */
  readonly computes: boolean;
  /** The data of the start state, from the build. */
  start(): Promise<Data>;
  /** The data of another state; the newest question wins, older ones reject with {@link Superseded}. */
  answer(state: State): Promise<Answered<Data>>;
  /** Stops what is being computed; the reader went back to the start. */
  cancel(): void;
}

export interface Answered<Data> {
  readonly data: Data;
  /** Time of the computation, milliseconds; 0 where nothing was computed. */
  readonly milliseconds: number;
}

interface Drawing<Data, State> extends Answered<Data> {
  readonly state: State;
  /** Data of the start state, where the reader has moved away from it. */
  readonly ghost?: Data;
}

/**
 * A reader who stops this long (milliseconds) has made up the mind: a move in the history ends, the
 * finding is read out.
 */
const settleAfter = 600;
/** Sent when a part wrote its state into the address: other parts may share it. */
const STATE_WRITTEN = "kansen:state";
const pause = 900;

/** Brings one part of the page to life in the box where its picture stands. */
export function bringToLife<Data, State>(root: HTMLElement, live: LivePart<Data, State>, text: Text): void {
  const {part} = live;
  const context: Context = {document, text};
  const start = startOf(part);
  const address = new Address();
  const reset = resetButton(context);
  let {state} = readState(part.fields, location.search);
  const controls = part.controls(state, context);
  const keys = Object.keys(part.fields) as (keyof State & string)[];
  const box = controlBox(controls, reset, context);
  keepFocus(root, ".controls", () => root.querySelector(".controls")?.replaceWith(box));

  const status = element(document, "p", {class: "visually-hidden", role: "status"});
  root.append(status);
  let shown: Drawing<Data, State> | undefined;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  let touched = false;
  let draggable = false;
  let picked: Promise<(shown: Picked<Data, State>) => void> | undefined;

  box.addEventListener("input", () => {
    state = Object.fromEntries(keys.map((key) => [key, controls[key].value])) as State;
    write(state);
    touched = true;
    void show();
  });
  // Each press of an arrow key is a change: a run of them is one move, as a drag is.
  box.addEventListener("change", ({target}) => {
    const slider = target instanceof HTMLInputElement && target.type === "range";
    address.settle(slider ? settleAfter : 0);
  });
  reset.addEventListener("click", () => {
    set(start);
    touched = true;
    address.settle();
    write(start);
    address.settle();
    void show();
    box.querySelector<HTMLElement>("input, select")?.focus();
  });
  addEventListener(STATE_WRITTEN, follow);
  addEventListener("popstate", () => {
    address.settle();
    follow();
  });
  if (live.computes && typeof Worker === "undefined") {
    notice(root, text.state.noWorker);
    if (differs(state)) set(start);
    for (const input of box.querySelectorAll<HTMLInputElement>("input, select")) input.disabled = true;
  }
  observeWidth();
  markReset();
  if (differs(state) || !root.querySelector("figure")) void show();
  else void whenNear(root).then(() => (shown ? undefined : show()));

  function write(next: State): void {
    address.write(part.fields, next);
    dispatchEvent(new Event(STATE_WRITTEN));
  }

  /** Takes over the state of the address, where that is not the own one already. */
  function follow(): void {
    const {state: next} = readState(part.fields, location.search);
    if (keys.every((key) => next[key] === state[key])) return;
    set(next);
    touched = true;
    void show();
  }

  function set(next: State): void {
    state = next;
    for (const key of keys) controls[key].value = next[key];
  }

  function differs(from: State): boolean {
    return keys.some((key) => from[key] !== start[key]);
  }

  function markReset(): void {
    reset.hidden = !differs(state);
  }

  /** Computes and draws the present state; what stands stays until the new one is there. */
  async function show(): Promise<void> {
    const turn = ++newest;
    const asked = state;
    markReset();
    root.dataset.state = "busy";
    root.setAttribute("aria-busy", "true");
    try {
      const [, next] = await Promise.all([drawing(), compute(asked)]);
      if (turn !== newest) return;
      shown = next;
      await draw(shown);
      if (!live.computes || typeof Worker !== "undefined") notice(root, null);
      root.dataset.state = "ready";
    } catch (error) {
      if (error instanceof Superseded || turn !== newest) return;
      console.info(error instanceof Error ? error.message : error);
      notice(root, text.state.failed);
      root.dataset.state = "error";
    } finally {
      if (turn === newest) root.removeAttribute("aria-busy");
    }
  }

  async function compute(asked: State): Promise<Drawing<Data, State>> {
    if (!differs(asked)) {
      live.cancel();
      return {state: asked, data: await live.start(), milliseconds: 0};
    }
    const [ghost, answered] = await Promise.all([live.start(), live.answer(asked)]);
    return {state: asked, ghost, ...answered};
  }

  async function draw({state, data, ghost, milliseconds}: Drawing<Data, State>): Promise<void> {
    const [view, {frame}, {update}, {moving}, {takeAlong}, {partWords}] = await drawing();
    const {title} = view.chart.caption(data, state, text);
    const more = takeAlong(
      {chart: view.chart, data, state, ghost},
      {
        ...context,
        embed: {title, ...embedAddresses(document, view.chart, embedState(state))},
        address: ownAddress(state)
      }
    );
    const options = {...context, width: pictureWidth(), more, ...(ghost ? {ghost} : {})};
    const next = frame(view.chart, data, state, options);
    const figure = root.querySelector("figure");
    // The links of the picture from the build give way to more: who is on one of them stays in that place.
    const held = figure?.querySelector("p.chart-embed")?.contains(document.activeElement);
    if (figure) moving(figure, () => update(figure, next));
    else root.append(next);
    if (!figure) next.querySelector(".picture")!.after(box);
    for (const old of root.querySelectorAll(":scope > .part-sentence, :scope > .part-link")) old.remove();
    root.querySelector("figure")!.after(...partWords(part, view, data, state, context));
    if (held) root.querySelector<HTMLElement>("details.chart-embed > summary")?.focus({preventScroll: true});
    if (touched) announceLater(view.chart.caption(data, state, text).title);
    const {drag} = view;
    if (drag && !draggable) dragPicture(root, box, (place) => set(drag(shown!.data, place)));
    draggable = true;
    if (view.pick) (await picking(view.pick))({state, data});
    root.dataset.live = "ready";
    root.dataset.fitMs = String(Math.round(milliseconds));
  }

  /** The strip over the picture, made once. */
  function picking(pick: Pick<Data, State>) {
    const choose = (next: State) => {
      set(next);
      announce(box, "input");
    };
    picked ??= import("./pick.js").then(({pickStrip}) =>
      pickStrip(root, pick, context, choose, () => announce(box, "change"))
    );
    return picked;
  }

  /** Screen readers hear the finding once the reader pauses, not at every step of a slider. */
  function announceLater(title: string): void {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = title;
    }, pause);
  }

  function drawing() {
    return Promise.all([
      live.view(),
      import("../charts/drawing/frame.js"),
      import("../charts/drawing/update.js"),
      import("../charts/drawing/moving.js"),
      import("./taking/take-along.js"),
      import("./words.js")
    ]);
  }

  function pictureWidth(): number {
    const {clientWidth} = root.querySelector(".picture") ?? root;
    return Math.max(280, Math.round(clientWidth));
  }

  function observeWidth(): void {
    let width = pictureWidth();
    new ResizeObserver(() => {
      if (pictureWidth() === width || !shown) return;
      width = pictureWidth();
      void draw(shown);
    }).observe(root);
  }

  /** Where a reader finds this part in a state, whatever the other parts of the page show. */
  function ownAddress(state: State): string {
    return `${location.origin}${location.pathname}${writeState(part.fields, state, "")}#${part.id}`;
  }

  function embedState(state: State): EmbedState {
    const {frozen} = root.dataset;
    return {query: writeState(part.fields, state, ""), pinned: `${pinnedState(part.fields, state)}`, frozen};
  }
}
