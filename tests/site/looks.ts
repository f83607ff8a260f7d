import type {AuditOptions} from "./audit.js";
import {pages, type SitePage} from "./dist.js";

type Look = Required<Pick<AuditOptions, "colorScheme" | "width">>;

const looks: readonly Look[] = [
  {colorScheme: "light", width: 1280},
  {colorScheme: "light", width: 320},
  {colorScheme: "dark", width: 1280},
  {colorScheme: "dark", width: 320}
];

/** Of pages that one file makes many of: the fullest, an empty one, one in the other language, and an embed of each kind. */
const whole =
  /^(werkagenda\/(vsv|ondersteuning)|en\/werkagenda\/uitstroom-werk|embed\/v1\/werkagenda-(indicatoren|toeval-instellingen)|en\/embed\/v1\/werkagenda-tijdlijn)$/;

/**
 * How a page is looked at: in every look, without scripts and below a path. Of pages made from one file a few are; the
 * others get one look each, in turn, and of their embeds every fourth, so that every look meets every kind.
 */
export function looksOf(page: SitePage): {looks: readonly Look[]; whole: boolean} {
  if (!page.made || whole.test(page.path)) return {looks, whole: true};
  const alike = pages().filter(({made, kind, path}) => made && kind === page.kind && !whole.test(path));
  const at = alike.findIndex(({path}) => path === page.path);
  const look = looks[(page.kind === "embed" ? Math.floor(at / 4) : at) % looks.length]!;
  return {looks: page.kind === "embed" && at % 4 !== 0 ? [] : [look], whole: false};
}
