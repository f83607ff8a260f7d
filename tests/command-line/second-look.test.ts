import {existsSync} from "node:fs";
import {join} from "node:path";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {analyseCommand} from "../../data-loaders/command-line/analyse.js";
import {audit} from "../../src/analysis/disclosure/audit.js";
import {InputError} from "../../src/glmm/input-error.js";
import {analysisRegister, asCsv} from "../support/analysis-register.js";
import {commandLine} from "../support/command-line.js";

vi.mock("../../src/analysis/disclosure/audit.js", () => ({
  audit: vi.fn(() => [{path: "effects.3.points", rule: "few-students"}])
}));

const {folder, write} = commandLine();
const data = write("register.csv", asCsv(analysisRegister({students: 1500}).register));
const files = {json: join(folder, "out.json"), publishable: join(folder, "public.json")};

/** The command on data that are real or not, with a second look that finds one leak in whatever it is shown. */
const run = (claim: "--real" | "--simulated") =>
  analyseCommand([
    ...["--data", data, claim, "--spec", "model=single"],
    ...["--json", files.json, "--publishable", files.publishable]
  ]);

const written = () => [files.json, files.publishable].map((path) => existsSync(path));

describe("kansen analyse with a leak in what it would write", () => {
  beforeEach(() => void vi.mocked(audit).mockClear());

  it("refuses real data and writes neither file", async () => {
    await expect(run("--real")).rejects.toThrow(
      new InputError("unsafe output, so nothing is written; few-students: effects.3.points")
    );
    expect(audit).toHaveBeenCalledTimes(1);
    expect(written()).toEqual([false, false]);
  });

  it("does not take that look at simulated data, of which both files are written", async () => {
    await run("--simulated");
    expect(audit).not.toHaveBeenCalled();
    expect(written()).toEqual([true, true]);
  });
});
