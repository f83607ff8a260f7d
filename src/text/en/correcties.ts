import type {correcties as dutch} from "../nl/correcties.js";

/** Words of the page with corrections of this site. */
export const correcties: typeof dutch = {
  page: {
    name: "Corrections",
    title: "Corrections: what we put right on this site",
    description: "Every error that stood on this site, with its date, what it said, what it says now and why."
  },
  caption: "Corrections of this site, newest first",
  date: "Date",
  version: "Version",
  place: "Place",
  was: "It said",
  is: "It says now",
  reason: "Reason"
};
