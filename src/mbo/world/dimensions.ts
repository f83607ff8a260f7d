import {codebookValue, firstYear, lastYear} from "../codebook.js";
import type {Both} from "../language.js";
import type {Dimension} from "./parameter.js";

const {geen, westers, nietWesters} = {
  geen: codebookValue("migratieachtergrond", "geen").short,
  westers: codebookValue("migratieachtergrond", "westers").short,
  nietWesters: codebookValue("migratieachtergrond", "niet-westers").short
};
const level = (code: string): Both => codebookValue("niveau", code).short;
const levels = ["1", "2", "3", "4"].map(level);
const same = (text: string): Both => ({nl: text, en: text});
const years = (first: number, last: number) => Array.from({length: last - first + 1}, (_, k) => same(`${first + k}`));
const between = (low: Both, high: Both): Both => ({nl: `${low.nl} / ${high.nl}`, en: `${low.en} / ${high.en}`});

/** What each entry of a vector parameter stands for, in order. */
export const dimensions: Readonly<Record<Dimension, readonly Both[]>> = {
  background: [geen, westers, nietWesters],
  group: [westers, nietWesters],
  level: levels,
  cut: [between(levels[0]!, levels[1]!), between(levels[1]!, levels[2]!), between(levels[2]!, levels[3]!)],
  contrast: [levels[0]!, levels[1]!, levels[3]!],
  stay: [1, 2, 3, 4].map((n) =>
    n < 4 ? {nl: `jaar ${n}`, en: `year ${n}`} : {nl: "jaar 4 en later", en: "year 4 and later"}
  ),
  age: Array.from({length: 8}, (_, k) => same(`${15 + k}`)),
  sector: ["dienstverlening-handel", "techniek-ict", "zorg-sport", "overig"].map(
    (code) => codebookValue("sector", code).short
  ),
  type: [
    {nl: "roc, groot", en: "roc, large"},
    {nl: "roc, midden", en: "roc, middle"},
    {nl: "roc, klein", en: "roc, small"},
    {nl: "beroepscollege, groot", en: "vocational college, large"},
    {nl: "beroepscollege, klein", en: "vocational college, small"}
  ],
  outcomeYear: years(firstYear + 1, lastYear),
  testYear: years(2009, 2013),
  cell: [geen, westers, nietWesters].flatMap((group) =>
    levels.flatMap((own) =>
      ["bol", "bbl"].map((track) => ({nl: `${group.nl}, ${own.nl}, ${track}`, en: `${group.en}, ${own.en}, ${track}`}))
    )
  )
};
