import type {AuditOptions} from "./audit.js";
import {pages, type SitePage} from "./dist.js";

type Look = Required<Pick<AuditOptions, "colorSchemes" | "width">>;

const wide: Look = {colorSchemes: ["light", "dark"], width: 1280};
const narrow: Look = {colorSchemes: ["dark", "light"], width: 320};

/** Of pages that one file makes many of: the fullest, an empty one, and one in the other language. */
const whole = /^(werkagenda\/(vsv|ondersteuning)|en\/werkagenda\/uitstroom-werk)$/;

/** How a page is looked at; nothing at all if it is one of many alike that is passed over. */
export interface Looks {
  readonly looks: readonly Look[];
  readonly withoutScripts: boolean;
  readonly belowPath: boolean;
}

/**
 * Pages are looked at in every way (without scripts in one language). Embeds, and pages that one file makes many of,
 * are alike but for their words and picture: one in two to four is looked at, each in one of the ways, in turn.
 */
export function looksOf(page: SitePage): Looks {
  const none: Looks = {looks: [], withoutScripts: false, belowPath: false};
  // What is frozen was audited when it was the chart of its day: one of them is looked at, for what is around it.
  if (page.kind === "frozen") {
    const first = pages().find(({kind}) => kind === "frozen");
    return page.path === first?.path ? {...none, looks: [wide]} : none;
  }
  const withoutScripts = page.language === "nl" || page.path === "en/";
  const every = {looks: [wide, narrow], withoutScripts, belowPath: page.kind !== "missing"};
  if ((page.kind !== "embed" && !page.made) || whole.test(page.path)) return every;
  const alike = pages().filter(
    ({made, kind, language, path}) =>
      made === page.made && kind === page.kind && language === page.language && !whole.test(path)
  );
  const at = alike.findIndex(({path}) => path === page.path);
  const step = stepOf(page);
  if (at % step !== 0) return none;
  const turn = at / step;
  return {
    looks: [turn % 2 === 0 ? wide : narrow],
    withoutScripts: !page.made && turn % 4 === 1,
    belowPath: !page.made && turn % 4 === 3
  };
}

/** Of so many pages that are alike one is looked at. */
function stepOf({kind, made, language}: SitePage): number {
  if (kind !== "embed") return 3;
  return made ? 4 : language === "en" ? 3 : 2;
}
