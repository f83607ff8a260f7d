import {seeds} from "../../src/mbo/seeds.js";
import {simulateOutcomeYear, simulateRegister} from "../../src/mbo/simulation/register.js";
import {worlds} from "../../src/mbo/world/worlds.js";

/* Prints the peak size of a process, in megabytes, that simulates the world once: `year` or `register`. */
if (process.argv[2] === "year") simulateOutcomeYear(worlds.neutraal, seeds.world, 2020);
else simulateRegister(worlds.neutraal, seeds.world);
process.stdout.write(((process.resourceUsage().maxRSS * 1024) / 1e6).toFixed(0));
