import {moving} from "../../charts/drawing/moving.js";
import {update} from "../../charts/drawing/update.js";
import {type LabState, startState, writeLab} from "../../interface/lab-state.js";
import {followPoints} from "../../interface/point-links.js";
import {element} from "../../markup/element.js";
import type {Context} from "../part.js";
import {embedAddresses} from "../taking/embed-addresses.js";
import {takeAlong} from "../taking/take-along.js";
import {liveWords} from "../words.js";
import type {LabData, LabStart} from "./lab-data.js";
import {compareBox, convergenceBox} from "./markup.js";
import {labSentence} from "./sentence.js";
import {clearStale, markStale, sameResult} from "./stale.js";
import {furtherViews, type LabView, labFigure, mainView, onwardLink} from "./views.js";

/** What is drawn: a state and all that is known of it. */
export interface Shown {
  readonly state: LabState;
  readonly data: LabData;
}

/** How far out of sight a picture is drawn at once, CSS pixels. */
const reach = 500;
const margin = `${reach}px`;

/**
 * The pictures of the lab, drawn in place: what stands stays until the new one is there, and what is open stays open.
 */
export class LabPictures {
  readonly #results: HTMLElement;
  readonly #context: Context;
  readonly #observer: IntersectionObserver;
  /** Views out of sight that are to be drawn when the reader comes near. */
  readonly #late = new Map<LabView, Shown>();
  /** The states of the pictures that stand; without an entry that of the build. */
  readonly #drawn = new Map<LabView, LabState>();
  #turn = 0;

  constructor(results: HTMLElement, context: Context) {
    this.#results = results;
    this.#context = context;
    this.#observer = new IntersectionObserver((entries) => this.#arrive(entries), {rootMargin: margin});
    for (const {id} of furtherViews) this.#observer.observe(this.#box(`[data-view="${id}"]`));
  }

  /** The main chart, whose marks travel, with its sentence. @returns its title. */
  main(shown: Shown, start: LabStart): string | undefined {
    const title = this.#draw(mainView, shown, start);
    const {document, text} = this.#context;
    this.#box(".part-sentence").replaceChildren(...liveWords(labSentence(shown.data, text), document));
    return title;
  }

  compare({state, data}: Shown): void {
    this.#box(".lab-compare").replaceChildren(compareBox(data, state, this.#context) ?? "");
  }

  convergence({data}: Shown): void {
    this.#box(".lab-convergence > div").replaceChildren(convergenceBox(data, this.#context));
  }

  /**
   * One picture a task, so that the page stays at hand; a newer drawing ends this one. What is out of
   * sight comes later.
   */
  async views(shown: Shown, views: readonly LabView[] = furtherViews): Promise<void> {
    const turn = ++this.#turn;
    for (const view of views) {
      this.#late.set(view, shown);
      this.#mark(view, shown.state);
    }
    for (const view of [...this.#late.keys()]) {
      if (!this.#isNear(view)) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== this.#turn) return;
      this.#drawLate(view);
    }
  }

  #drawLate(view: LabView): void {
    const shown = this.#late.get(view);
    if (!shown) return;
    this.#late.delete(view);
    this.#draw(view, shown);
  }

  #arrive(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries
      .filter(({isIntersecting}) => isIntersecting)
      .map(({target}) => (target as HTMLElement).dataset.view);
    for (const view of furtherViews) if (near.includes(view.id)) this.#drawLate(view);
  }

  /** A hidden view has no place of its own: it is drawn, to see whether it has something to show. */
  #isNear({id}: LabView): boolean {
    const place = this.#box(`[data-view="${id}"]`);
    const {top, bottom} = place.getBoundingClientRect();
    return Boolean(place.hidden) || (bottom > -reach && top < innerHeight + reach);
  }

  /** Nothing more comes, for the reader stopped it: what is not of this state goes, without a word on why. */
  stop({state, data}: Shown): void {
    for (const view of furtherViews) {
      if (view.ready(data, state) || this.#isDrawn(view, state)) continue;
      clearStale(this.#box(`[data-view="${view.id}"]`));
      this.#box(`[data-view="${view.id}"]`).hidden = true;
    }
  }

  #isDrawn(view: LabView, state: LabState): boolean {
    return sameResult(this.#drawn.get(view) ?? startState, state);
  }

  #mark(view: LabView, state: LabState): void {
    const place = this.#box(`[data-view="${view.id}"]`);
    if (this.#isDrawn(view, state)) clearStale(place);
    else markStale(place, this.#drawn.get(view) ?? startState, state, this.#context.text);
  }

  /** Nothing more comes: what waited for a part that these choices do not have goes. */
  settle({state, data}: Shown): void {
    for (const view of furtherViews) if (!view.ready(data, state)) this.#leave(view, {state, data});
  }

  width(): number {
    return Math.max(280, Math.round(this.#box(`[data-view="${mainView.id}"]`).clientWidth));
  }

  /** A view that still waits for its part keeps its old picture. */
  #draw(view: LabView, {state, data}: Shown, start?: LabStart): string | undefined {
    const place = this.#box(`[data-view="${view.id}"]`);
    if (!view.ready(data, state)) {
      this.#mark(view, state);
      return undefined;
    }
    this.#drawn.set(view, state);
    const {document, text} = this.#context;
    const along = {...this.#context, address: location.href};
    const query = writeLab(state);
    const {frozen} = place.dataset;
    const next = labFigure(view, data, state, {
      ...this.#context,
      width: this.width(),
      take: (own) => {
        const {title} = own.chart.caption(own.data, own.state, text);
        const embed = {title, ...embedAddresses(document, own.chart, {query, pinned: query, frozen})};
        return takeAlong(own, {...along, embed});
      }
    });
    if (!next) return this.#leave(view, {state, data});
    place.hidden = false;
    clearStale(place);
    const figure = place.querySelector<HTMLElement>("figure");
    if (!figure) place.replaceChildren(next);
    else if (start) moving(figure, () => update(figure, next));
    else update(figure, next);
    place.querySelector(":scope > .part-link")?.remove();
    place.append(...onwardLink(view, state, this.#context));
    if (view.id === "curve" && !place.dataset.followed) {
      place.dataset.followed = "true";
      followPoints(place);
    }
    return next.querySelector(".chart-title")?.textContent ?? undefined;
  }

  /** No picture: why not, where that can be said. */
  #leave(view: LabView, {state, data}: Shown): undefined {
    const {document, text} = this.#context;
    const place = this.#box(`[data-view="${view.id}"]`);
    const why = view.absent?.(data, state, text);
    this.#drawn.set(view, state);
    clearStale(place);
    place.hidden = why === undefined;
    place.replaceChildren(why === undefined ? "" : element(document, "p", {class: "lab-quiet"}, why));
  }

  #box(selector: string): HTMLElement {
    return this.#results.querySelector<HTMLElement>(selector)!;
  }
}
