import type {Language} from "../mbo/language.js";

/** Path of a chart's embed from the site's root. */
export function embedPath(chartId: string, language: Language): string {
  return `${language === "en" ? "en/" : ""}embed/v1/${chartId}`;
}
