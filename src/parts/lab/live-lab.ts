import {Address} from "../../interface/address.js";
import {choiceWords} from "../../interface/chip-words.js";
import {ChoiceChanges, type ModelMove} from "../../interface/choice-changes.js";
import {type FacetName, facetOf, publishedFor} from "../../interface/facets.js";
import {labPanel} from "../../interface/lab-panel.js";
import {type LabState, readLab, sameState, startState, writeLab} from "../../interface/lab-state.js";
import {whenNear, whenReached} from "../../interface/near.js";
import {notice} from "../../interface/notice.js";
import {element} from "../../markup/element.js";
import {convergenceSentences} from "../../tables/convergence.js";
import type {Text} from "../../text/nl.js";
import {Superseded} from "../../worker/client.js";
import {LiveAnalysis} from "../../worker/live-analysis.js";
import {announcer} from "./announcer.js";
import {LabComputer, type LabSources, type News} from "./compute.js";
import {changedInAll, furnish} from "./furnish.js";
import type {LabStart} from "./lab-data.js";
import {LabPictures, type Shown} from "./pictures.js";
import {problemsOf, problemWords, sayProblems} from "./problem.js";
import {progressWords} from "./progress-words.js";
import {sheet} from "./sheet.js";
import {followStateLinks} from "./state-links.js";
import {printShown, save} from "./tools.js";
import {addressOf, furtherViews} from "./views.js";

/** A run of the arrow keys is one move, as a drag is: it ends after so many milliseconds. */
const settleAfter = 600;

/** How a change is followed up. */
interface Going {
  /** False: what is asked for is there already. */
  readonly compute?: boolean;
  /** What became of the model beside what was asked. */
  readonly model?: ModelMove | undefined;
}

const moveWords = (model: ModelMove, {specification}: LabState, text: Text): string =>
  model === "gaveWay"
    ? text.aannames.panel.gaveWay
    : text.aannames.panel.back(choiceWords(specification, "model", text));

/** Brings the lab to life in the boxes where its pictures stand. */
export function startLab(root: HTMLElement, sources: LabSources, text: Text): void {
  const context = {document, text};
  const words = text.aannames.tools;
  const address = new Address();
  const computer = new LabComputer(new LiveAnalysis(), sources.files);
  const results = root.querySelector<HTMLElement>(".lab-results")!;
  const box = (selector: string) => results.querySelector<HTMLElement>(selector)!;
  const pictures = new LabPictures(results, context);
  const busyLine = box(".lab-busy");
  const announce = announcer(root);
  const changes = new ChoiceChanges();
  let {state} = readLab(location.search);
  let start: LabStart | undefined;
  let shown: Shown | undefined;
  let newest = 0;
  let touched = false;
  let asked = 0;
  /** What the last change did beside what was asked. */
  let moved: string | null = null;
  /** The reader wants to print what is still being computed. */
  let printing = false;
  let computing = false;

  const panel = labPanel({...context, state, changes, changed: (next, model) => go(next, {model})});
  root.querySelector(".lab-groups")!.replaceWith(panel.node);
  const side = sheet(root, text);
  panel.node.addEventListener("change", ({target}) => {
    address.settle(target instanceof HTMLInputElement && target.type === "range" ? settleAfter : 0);
  });
  followStateLinks(root, (next) => {
    changes.forget();
    jump({...next, compare: state.compare, intervals: state.intervals});
  });
  root.addEventListener("click", ({target}) => {
    if (!(target instanceof Element)) return;
    const chip = target.closest<HTMLElement>("[data-chip]");
    if (chip) putBack(chip.dataset.chip!);
    const action = target.closest<HTMLElement>("[data-action]")?.dataset.action;
    if (action === "keep") jump({...state, compare: state.specification});
    if (action === "stop") jump({...state, compare: null});
    if (action === "undo") history.back();
    if (action === "cancel") cancel();
    if (action === "factsheet") print();
    if (action === "link") void navigator.clipboard.writeText(location.href).then(() => announce(words.copied));
    if (action === "script") void files();
  });
  addEventListener("popstate", () => {
    address.settle();
    const next = readLab(location.search).state;
    if (sameState(next, state)) return;
    changes.forget();
    set(next);
    void show();
  });
  sayProblems(root, problemsOf(location.search), text);
  if (typeof Worker === "undefined") {
    notice(root, text.aannames.problems.noWorker);
    set(startState);
  }
  observeWidth();
  surround();
  root.dataset.live = "ready";
  if (sameState(state, startState)) void whenNear(root).then(() => (asked > 0 ? undefined : show(true)));
  else void show();
  void whenReached([...root.querySelectorAll(".lab-side, .lab-top")]).then(() => asked > 0 || computer.prepare(state));

  /** A change in the panel: one move in the history until the reader lets go. */
  function go(next: LabState, {compute = true, model}: Going = {}): void {
    moved = model ? moveWords(model, next, text) : null;
    if (moved) notice(root, moved);
    printing = false;
    state = next;
    asked = performance.now();
    touched = true;
    address.go(writeLab(state, location.search));
    surround();
    if (compute) void show();
  }

  /** A change at once: a preset, a chip, a link. */
  function jump(next: LabState, going: Going = {}): void {
    address.settle();
    panel.show(next);
    go(next, going);
    address.settle();
  }

  function set(next: LabState): void {
    touched = true;
    printing = false;
    moved = null;
    state = next;
    asked = performance.now();
    panel.show(next);
    surround();
  }

  function putBack(key: string): void {
    const {specification} = state;
    const published = publishedFor(specification);
    if (key === "all") {
      changes.forget();
      jump({...startState, intervals: state.intervals});
    } else if (key === "world") jump({...state, world: startState.world});
    else {
      const facet = key as FacetName;
      const value = facetOf(startState.specification, facet);
      const {specification: next, model} = changes.change(specification, facet, value) ?? {specification: published};
      jump({...state, specification: next}, {model});
    }
    (
      root.querySelector<HTMLElement>(".lab-chips button") ?? root.querySelector<HTMLElement>(".lab-presets a")
    )?.focus();
  }

  function surround(): void {
    furnish(root, state, start, context);
    side.count(changedInAll(state));
    side.undo(address.moves > 0);
  }

  async function files(): Promise<void> {
    const own = state;
    const cutShort = computing;
    try {
      save(await computer.files(own), document);
      announce(words.saved);
    } catch (error) {
      if (!(error instanceof Superseded)) notice(root, problemWords(error, own, text));
    }
    if (cutShort && own === state) void show();
  }

  function cancel(): void {
    computer.cancel();
    computing = false;
    if (shown) pictures.stop(shown);
    ++newest;
    changes.forget();
    jump(shown?.state ?? startState, {compute: false});
    busy(null);
    results.dataset.state = "ready";
    notice(root, text.aannames.progress.cancelled);
  }

  /** Computes and draws the present state; what stands stays until the new one is there. */
  async function show(quiet = false): Promise<void> {
    const turn = ++newest;
    const own = state;
    if (!quiet) {
      results.dataset.state = "busy";
      results.dataset.preview = "false";
      busy(text.aannames.progress.busy);
    }
    computing = true;
    delete results.dataset.settled;
    try {
      if (!start) {
        start = await sources.start();
        surround();
      }
      if (!Object.keys(computer.studies).length) computer.studies = await sources.studies();
      if (turn !== newest) return;
      await computer.ask(own, start, {
        news: (news) => void (turn === newest && told(own, news)),
        progress: (progress) => void (turn === newest && waiting() && busy(progressWords(progress, text))),
        done: () => void (turn === newest && settled(own))
      });
    } catch (error) {
      if (error instanceof Superseded || turn !== newest) return;
      computing = false;
      printing = false;
      if (shown) pictures.stop(shown);
      console.info(error instanceof Error ? error.message : error);
      notice(root, problemWords(error, own, text));
      busy(null);
      results.dataset.state = "error";
    }
  }

  function told(own: LabState, {data, milliseconds, name}: News): void {
    shown = {state: own, data};
    const {progress} = text.aannames;
    if (name === "start" || name === "points") {
      if (touched) notice(root, moved); // what the address got wrong is said until the reader goes on
      drawMain(shown);
      results.dataset.fitMs = String(Math.round(milliseconds));
      results.dataset.chartMs = String(Math.round(performance.now() - asked));
      results.dataset.state = data.preview ? "busy" : "ready";
      results.dataset.preview = String(data.preview);
      const coming = own.intervals && name === "points" ? progress.later : null;
      busy(data.preview ? progress.preview : coming);
      pictures.compare(shown);
      pictures.convergence(shown);
      void pictures.views(shown);
      return;
    }
    results.dataset[`${name}Ms`] = String(Math.round(milliseconds));
    if (name === "errors") busy(null);
    if (name === "comparison") pictures.compare(shown);
    if (name === "reference" || name === "errors" || name === "comparison") drawMain(shown);
    else
      void pictures.views(
        shown,
        furtherViews.filter(({needs}) => needs.some((need) => need === name))
      );
  }

  function drawMain(now: Shown): void {
    const title = pictures.main(now, start!);
    if (!touched || !title) return;
    const {result} = now.data;
    announce(result.convergence.converged ? `${title}.` : `${title}. ${convergenceSentences(result, text)[0]}`);
  }

  function settled(own: LabState): void {
    computing = false;
    results.dataset.settled = addressOf(own);
    if (shown) pictures.settle(shown);
    if (printing) print();
    busy(null);
  }

  /** Prints what is shown, once all that belongs to it is there. */
  function print(): void {
    printing = computing || !shown;
    if (printing) {
      busy(words.printing);
      announce(words.printing);
    } else printShown(shown!, context);
  }

  /** Before the first answer: what follows it is not waited for. */
  function waiting(): boolean {
    return results.dataset.state === "busy" && results.dataset.preview !== "true";
  }

  function busy(asked: string | null): void {
    const line = asked ?? (printing ? words.printing : null);
    busyLine.hidden = line === null;
    if (line === null) {
      results.removeAttribute("aria-busy");
      return;
    }
    results.setAttribute("aria-busy", "true");
    const stop = element(
      document,
      "button",
      {type: "button", class: "link", "data-action": "cancel"},
      text.aannames.progress.cancel
    );
    busyLine.replaceChildren(`${line} `, stop);
  }

  function observeWidth(): void {
    let width = pictures.width();
    new ResizeObserver(() => {
      if (pictures.width() === width || !shown || !start) return;
      width = pictures.width();
      pictures.main(shown, start);
      void pictures.views(shown);
    }).observe(results);
  }
}
