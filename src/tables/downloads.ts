import type {Both} from "../mbo/language.js";
import type {Text} from "../text/nl.js";
import type {Badge, TableContent} from "./content.js";

/** A column of a file as others are told of it (Frictionless table schema). */
export interface DownloadField {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description?: string;
  readonly values?: readonly string[];
  readonly missing?: string;
}

/** A file that readers can take, and what it holds. */
export interface Download {
  /** Name in the folder of downloads. */
  readonly file: string;
  readonly title: Both;
  readonly badge: Badge;
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string;
  readonly fields: readonly DownloadField[];
  /** Where the figures come from. */
  readonly source: string;
}

/** All files to take along, with what they are and how large. */
export function downloadsTable(downloads: readonly Download[], root: string, text: Text): TableContent {
  const words = text.downloads;
  return {
    caption: words.caption,
    columns: [
      {label: words.file},
      {label: words.what},
      {label: words.badge},
      {label: words.rows, digits: 0},
      {label: words.size, digits: 0}
    ],
    rows: downloads.map(({file, title, badge, rows, bytes}) => [
      {label: file, href: `${root}${folder}/${file}`},
      title[text.language],
      text.badge[badge],
      rows,
      Math.ceil(bytes / 1000)
    ])
  };
}

/** Folder of the downloads below the site's root. */
export const folder = "downloads";
