import {methodeFigures as english} from "./en/methode-figures.js";
import {methodeFigures as dutch} from "./nl/methode-figures.js";
import type {Text} from "./nl.js";

const words = {nl: dutch, en: english};

/** Words of the figures of /methode: many, and of one page only, so that no other page carries them. */
export const figureWords = ({language}: Pick<Text, "language">): typeof dutch => words[language];
