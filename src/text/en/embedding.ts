import type {embedding as dutch} from "../nl/embedding.js";

/** Words of embeds that show another state than the start, and of those that stay as they are. */
export const embedding: typeof dutch = {
  height: "Which height?",
  follow: "Adapts",
  followHelp: "The code has a script of one line. It gives the frame the height of the chart.",
  fixed: "Fixed",
  fixedHelp: "For sites that allow no script. On a phone the frame may then scroll.",
  which: "Which figures?",
  follows: "Follows corrections",
  followsHelp: "When we correct a figure, the embed changes too.",
  frozen: "Frozen",
  frozenHelp: "The embed stays as it is now, whatever we correct later.",
  pinned: "Pinned",
  pinnedHelp:
    "Choices and version stand in the address. The embed computes again, and says so when our figures have changed.",
  startOnly: "This page does not let the chart compute. You see the start state, not the chosen one.",
  failed: "Computing failed. You see the start state, not the chosen one.",
  recomputed: (then, now) => `This chart was chosen in version ${then}. You see it computed with version ${now}.`,
  frozenNote: (version) => `Frozen: the chart as it was in version ${version}.`,
  current: "See the chart as it is now"
};
