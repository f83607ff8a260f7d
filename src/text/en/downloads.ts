import type {downloads as dutch} from "../nl/downloads.js";

/** Words of the table of files on the data page. */
export const downloads: typeof dutch = {
  caption: "Files to download",
  file: "File",
  what: "What it holds",
  badge: "Kind of figures",
  rows: "Rows",
  size: "Size (kB)"
};
