import type {Place} from "../../mbo/sources.js";
import type {Badge, TableContent} from "../../tables/content.js";
import type {Text} from "../../text/nl.js";

export interface Caption {
  /** The finding as a sentence; it follows the state. */
  readonly title: string;
  /** What is shown, of whom, when, and the unit. */
  readonly subtitle: string;
  /** The picture in words, with its numbers. */
  readonly alternative: string;
  readonly note?: string;
}

/** A symbol with its meaning, for the key above the picture. */
export interface KeyEntry {
  /** Colour token without its prefix; also names the symbol in the stylesheet. */
  readonly mark: string;
  readonly label: string;
}

export interface DrawOptions {
  /** The browser's document, or one made in Node: the same function draws in both. */
  readonly document: Document;
  readonly text: Text;
  /** Width of the picture, CSS pixels. */
  readonly width: number;
}

/**
 * The chart contract: (rows, options) to an element, with caption, source, badge, key and table beside it.
 * One chart a file; the page, the embed and the download are drawn by the same functions.
 */
export interface Chart<Data, State> {
  /** Name in addresses of embeds and files. */
  readonly id: string;
  readonly badge: Badge;
  /** The other badge, where marks of both kinds stand in one picture; the key says which is which. */
  readonly beside?: Badge;
  readonly sources: readonly Place[];
  caption(data: Data, state: State, text: Text): Caption;
  /** @param ghost given where the start state stands behind the present one, and so needs its entry */
  key(data: Data, state: State, text: Text, ghost?: Data): readonly KeyEntry[];
  table(data: Data, state: State, text: Text): TableContent;
  /** @param ghost the data of the start state, to stay behind as a faint mark when the reader moves away from it */
  draw(data: Data, state: State, options: DrawOptions, ghost?: Data): Element;
}
