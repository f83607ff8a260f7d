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
 * Pages are looked at in every way. Embeds, and pages that one file makes many of, are alike but for their words and
 * picture: each gets one of the ways, in turn; of the embeds of the latter pages every fourth.
 */
export function looksOf(page: SitePage): Looks {
  const every = {looks: [wide, narrow], withoutScripts: true, belowPath: page.kind !== "missing"};
  if ((page.kind !== "embed" && !page.made) || whole.test(page.path)) return every;
  const alike = pages().filter(({made, kind, path}) => made === page.made && kind === page.kind && !whole.test(path));
  const at = alike.findIndex(({path}) => path === page.path);
  if (page.made && page.kind === "embed" && at % 4 !== 0) {
    return {looks: [], withoutScripts: false, belowPath: false};
  }
  const turn = page.kind === "embed" && page.made ? at / 4 : at;
  return {
    looks: [turn % 2 === 0 ? wide : narrow],
    withoutScripts: !page.made && turn % 4 === 1,
    belowPath: !page.made && turn % 4 === 3
  };
}
