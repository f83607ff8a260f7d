import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import {defineConfig} from "vitest/config";

const stdlib = fileURLToPath(new URL("./tests/stubs/observablehq-stdlib.ts", import.meta.url));

/** Two suites: `unit` needs nothing but Node; `site` opens the built site in a browser. */
export default defineConfig({
  resolve: {alias: {"observablehq:stdlib": stdlib}},
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          maxWorkers: availableParallelism(),
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**"],
          testTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: "site",
          maxConcurrency: 2,
          include: ["tests/site/**/*.test.ts"],
          fileParallelism: false,
          retry: 1, // a browser may stand still, which was seen once in a thousand tests; what fails twice fails
          testTimeout: 120_000,
          hookTimeout: 240_000
        }
      }
    ]
  }
});
