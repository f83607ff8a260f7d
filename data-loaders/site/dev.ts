import {spawn} from "node:child_process";

/** `npm run dev`: Framework's preview for authors; pages reload as they are saved, charts are drawn live. */
spawn("observable", ["preview", ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"}
});
