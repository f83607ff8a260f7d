import {describe, expect, it} from "vitest";
import {simulator} from "../../data-loaders/simulator.js";
import {checkRegister} from "../../src/analysis/register/register-check.js";
import {seeds} from "../../src/mbo/seeds.js";
import {simulatedMarker} from "../../src/mbo/simulated-marker.js";
import {registerFingerprint} from "../../src/mbo/simulation/fingerprint.js";
import {simulateRegister} from "../../src/mbo/simulation/register.js";
import {worldWith} from "../../src/mbo/world/world.js";
import {worldNames, worlds} from "../../src/mbo/world/worlds.js";

const students = 4000;

describe("the simulator", () => {
  it.each(worldNames)("makes a register of %s without an error or a warning in the check", (world) => {
    expect(checkRegister(simulator({world, students}).register)).toMatchObject({students, errors: 0, warnings: 0});
  });
  it("takes a short form, or parameters on top of a world", () => {
    const wanted = registerFingerprint(
      simulateRegister(worldWith({students, citoReliability: 0.7}, worlds.citoscheef), seeds.world)
    );
    const made = (world: unknown) => {
      const {register, truth} = simulator({world, students});
      const {[simulatedMarker]: mark, ...columns} = register.columns;
      expect(mark).toEqual({kind: "factor", levels: ["1"], codes: new Uint8Array(students)});
      return registerFingerprint({register: {rows: register.rows, columns}, truth});
    };
    expect(made("citoscheef~citoReliability=.7")).toBe(wanted);
    expect(made({world: "citoscheef", citoReliability: 0.7})).toBe(wanted);
    expect(made({citoReliability: 0.7})).not.toBe(wanted);
  });
  it.each([
    [{world: "atlantis"}, "invalid world; not in (volmaakt"],
    [{world: 3}, "invalid world; not an object of parameters: 3"],
    [{world: {citoReliability: 7}}, "invalid citoReliability; not in [0.1, 1]: 7"],
    [{students: 10}, "invalid students; not in [2000, 2000000]: 10"]
  ])("refuses %o", (options, sentence) => {
    expect(() => simulator(options)).toThrow(sentence);
  });
});
