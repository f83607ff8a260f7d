import {font} from "../../data-loaders/fonts.js";

process.stdout.write(font());
