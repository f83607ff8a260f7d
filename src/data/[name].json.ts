import {door} from "../../data-loaders/door.js";

process.stdout.write(JSON.stringify(await door("json")));
