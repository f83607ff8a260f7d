import type {Contrast} from "../../analysis/multiverse/row.js";
import type {StoryContrast} from "../../analysis/story/story.js";
import type {MovedWorld} from "../../analysis/worlds/moved.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import type {Text} from "../../text/nl.js";
import {canvas, gridX, halo, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {contrastColour, contrastSymbol} from "../drawing/contrasts.js";

/** The differences that are drawn, in the order of the six contrasts. */
const rows: readonly StoryContrast[] = ["westers", "niet-westers", "hoog"];
const NON_WESTERN = 1;
/** All six, as the figures of a world have them. */
const contrasts: readonly Contrast[] = [...rows, "1", "2", "4"];

/** What the study's method reports in a world that the reader made, and what is true in it. */
export const worldMoved: Chart<MovedWorld, object> = {
  id: "wereld-zelf",
  badge: "simulated",
  beside: "published",
  sources: [published.doorstroomNonWestern],

  caption(world, _state, text) {
    const {title, subtitle, alternative, alternativeRow, rows: names, note} = text.werelden.moved;
    const [now, truth] = [world.reported, world.truth].map((own) => own[NON_WESTERN]!);
    const {before} = world;
    const solved = before ? (before.met ? title.after(now!, truth!) : title.unmet(before.miss)) : undefined;
    return {
      title: solved ?? (world.changed ? unsolved(world, text) : title.start(now!, truth!)),
      subtitle: subtitle(world.outcome),
      alternative: alternative(
        rows
          .map((row, k) => alternativeRow(names[row], world.published[k]!, world.reported[k]!, world.truth[k]!))
          .join(" ")
      ),
      note: before ? note.after : world.changed ? note.before : note.start
    };
  },

  key(_world, _state, text, ghost) {
    const {key} = text.werelden.moved;
    return [
      {mark: "published-line", label: key.published},
      {mark: "world-reported", label: key.reported},
      {mark: "simulated", label: key.truth},
      ...(ghost ? [{mark: "ghost", label: key.ghost}] : [])
    ];
  },

  table(world, _state, text) {
    const {table} = text.werelden.moved;
    const {before} = world;
    const own = (value: number | undefined) => value ?? table.none;
    return {
      caption: table.caption,
      columns: [
        {label: table.target},
        {label: table.published, digits: 1},
        ...(before ? [{label: table.before, digits: 2}] : []),
        {label: table.now, digits: 2},
        {label: table.truth, digits: 2},
        {label: table.check, digits: 2}
      ],
      rows: [
        [table.mean, world.publishedMean, ...(before ? [before.mean] : []), world.mean, table.none, table.none],
        ...table.contrasts.map((label, k) => [
          label,
          world.published[k]!,
          ...(before ? [before.reported[k]!] : []),
          world.reported[k]!,
          own(world.truth[k]),
          world.check[k]!
        ]),
        ...table.parentsLow.map((label, k) => [
          label,
          world.publishedParentsLow[k]!,
          ...(before ? [world.parentsLow[k]!] : []),
          world.parentsLow[k]!,
          table.none,
          table.none
        ])
      ]
    };
  },

  draw(world, _state, options, ghost) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const narrow = width < 480;
    const [left, lane, top] = [narrow ? 12 : 230, narrow ? 76 : 56, 26];
    const shown = ghost && ghost.outcome === world.outcome ? ghost : undefined;
    const values = [world, ...(shown ? [shown] : [])].flatMap((own) =>
      rows.flatMap((_, k) => [own.published[k]!, own.reported[k]!, own.truth[k]!])
    );
    const ticks = roundTicks(Math.min(0, ...values), Math.max(0, ...values), narrow ? 4 : 7);
    const x = linear([ticks[0]!, ticks.at(-1)!], left, width - 62);
    const bottom = top + rows.length * lane;
    const signed = (value: number) => text.format.signed(value, 1);
    return canvas(
      options,
      bottom + 44,
      ...gridX(s, ticks, x, {top, bottom, label: (tick) => text.format.number(tick, Number.isInteger(tick) ? 0 : 1)}),
      s("text", {x: left, y: bottom + 38, fill: "var(--quiet)"}, text.werelden.moved.axis),
      s("text", {x: width, y: 14, "text-anchor": "end", fill: "var(--quiet)"}, text.story.worlds.truthColumn),
      ...rows.flatMap((row, k) => {
        const y = top + k * lane + (narrow ? 50 : lane / 2);
        const [figure, now, truth] = [world.published[k]!, world.reported[k]!, world.truth[k]!];
        const hue = contrastColour(row);
        return [
          ...nameOf(row, y),
          s("line", {x1: x(figure), x2: x(figure), y1: y - 18, y2: y + 18, stroke: "var(--ink)", "stroke-width": 2.5}),
          ...(shown
            ? [
                s("line", {
                  x1: x(shown.truth[k]!),
                  x2: x(shown.truth[k]!),
                  y1: y - 14,
                  y2: y + 14,
                  stroke: "var(--quiet)",
                  "stroke-width": 2,
                  "stroke-dasharray": "3 2"
                })
              ]
            : []),
          s("line", {x1: x(now), x2: x(truth), y1: y, y2: y, stroke: hue, "stroke-width": 2}),
          s("circle", {cx: x(now), cy: y, r: 4.5, fill: "var(--paper)", stroke: "var(--ink)", "stroke-width": 1.5}),
          contrastSymbol(s, row, {x: x(truth), y, r: 7}),
          s("text", {...halo, x: width, y: y + 5, "text-anchor": "end", "font-weight": 600}, signed(truth))
        ];
      })
    );

    function nameOf(row: StoryContrast, y: number): SVGElement[] {
      const words = text.werelden.moved.rows[row];
      return [s("text", narrow ? {x: 0, y: y - 26} : {x: 0, y: y + 5}, words)];
    }
  }
};

/**
 * What the study would report in a world that was changed and not recalibrated; where that is the published figure, as
 * rounded, the difference that moved most.
 */
function unsolved({published: figures, reported}: MovedWorld, text: Text): string {
  const {title} = text.werelden.moved;
  const written = (value: number) => text.format.signed(value, 1);
  const [figure, now] = [figures[NON_WESTERN]!, reported[NON_WESTERN]!];
  if (written(now) !== written(figure)) return title.before(now, figure);
  const moved = contrasts
    .map((contrast, k) => ({groups: text.labCharts.groups[contrast], from: figures[k]!, to: reported[k]!}))
    .filter(({from, to}) => written(from) !== written(to));
  if (moved.length === 0) return title.still(now);
  return title.still(
    now,
    moved.reduce((most, own) => (Math.abs(own.to - own.from) > Math.abs(most.to - most.from) ? own : most))
  );
}
