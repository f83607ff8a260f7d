import {describe, expect, it} from "vitest";
import {missingBinaries, readLock} from "./lock.js";

// Truth: `npm ci` on a fresh machine refuses a lock file without the binaries of other systems.
describe("the lock file", () => {
  it("holds every binary its packages name; npm run lock completes it", () => {
    expect(Object.keys(missingBinaries(readLock().packages))).toEqual([]);
  });
  it("names no registry and pins every direct dependency exactly", () => {
    const {packages} = readLock();
    expect(Object.entries(packages).filter(([, entry]) => "resolved" in entry)).toEqual([]);
    const {dependencies = {}, devDependencies = {}} = packages[""] as Record<string, Record<string, string>>;
    for (const version of Object.values({...dependencies, ...devDependencies}))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
  it("can be found incomplete, wherever the package stands", () => {
    const packages = {
      "node_modules/a": {optionalDependencies: {"@a/linux-x64-musl": "1.0.0"}},
      "node_modules/b/node_modules/c": {optionalDependencies: {"@c/win32-arm64": "^2.0.0", "@c/present": "1.0.0"}},
      "node_modules/b/node_modules/@c/present": {}
    };
    expect(missingBinaries(packages)).toEqual({
      "node_modules/@a/linux-x64-musl": {version: "1.0.0", cpu: ["x64"], libc: ["musl"], optional: true, os: ["linux"]},
      "node_modules/@c/win32-arm64": {version: "2.0.0", cpu: ["arm64"], optional: true, os: ["win32"]}
    });
  });
});
