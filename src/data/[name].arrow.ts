import {tableToIPC} from "@uwdata/flechette";
import {door} from "../../data-loaders/door.js";

process.stdout.write(tableToIPC(await door("arrow"), {format: "stream"}) as Uint8Array);
