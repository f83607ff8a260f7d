import type {Both, Language} from "../mbo/language.js";

/** Writes numbers the way a language does: decimal comma and non-breaking units in Dutch, point in English. */
export interface Format {
  /** 12345.6 -> "12.345,6"; groups from five digits on, 1234.5 -> "1234,5" */
  number(value: number, digits?: number): string;
  /** 12.5 -> "+12,5"; what rounds to zero has no sign. */
  signed(value: number, digits?: number): string;
  /** 44.13 (per cent, 0-100) -> "44,1%" */
  percent(value: number, digits?: number): string;
  /** 12.5 -> "12,5 procentpunt"; a number of percentage points, without a sign unless `signed`. */
  points(value: number, options?: {digits?: number; signed?: boolean}): string;
  /** 2019 -> "2019/20" */
  schoolYear(year: number): string;
  /** ["a", "b", "c"] -> "a, b en c" */
  list(items: readonly string[]): string;
}

const locale: Both = {nl: "nl-NL", en: "en-GB"};
const pointWord: Both<{one: string; other: string}> = {
  nl: {one: "procentpunt", other: "procentpunt"},
  en: {one: "percentage point", other: "percentage points"}
};

/**
 * The formats of a language.
 *
 * @throws RangeError from each function if a value is not finite: a page never shows NaN.
 */
export function formats(language: Language): Format {
  const style = (digits: number, signDisplay: "auto" | "exceptZero" = "auto") =>
    new Intl.NumberFormat(locale[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
      useGrouping: "min2"
    } as Intl.NumberFormatOptions);

  function number(value: number, digits = 0, signed = false): string {
    if (!Number.isFinite(value)) throw new RangeError(`invalid number to show; not finite: ${value}`);
    const rounded = Number(value.toFixed(digits));
    return style(digits, signed ? "exceptZero" : "auto")
      .format(rounded === 0 ? 0 : rounded)
      .replace("-", "−");
  }

  return {
    number: (value, digits) => number(value, digits),
    signed: (value, digits) => number(value, digits, true),
    percent: (value, digits = 1) => `${number(value, digits)}%`,
    points(value, {digits = 1, signed = false} = {}) {
      const words = pointWord[language];
      const one = Number(Math.abs(value).toFixed(digits)) === 1;
      return `${number(value, digits, signed)}\u00a0${one ? words.one : words.other}`;
    },
    schoolYear(year) {
      if (!Number.isFinite(year)) throw new RangeError(`invalid number to show; not finite: ${year}`);
      return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
    },
    list: (items) => new Intl.ListFormat(locale[language], {type: "conjunction"}).format(items)
  };
}
