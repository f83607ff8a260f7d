import {door} from "../../data-loaders/door.js";

process.stdout.write(await door("csv"));
