import type {Goal} from "./goal.js";
import {earlyGoals} from "./goals-early.js";
import {lateGoals} from "./goals-late.js";

/** Aims of equal chances in the letter, the monitor and the action plan. */
export const goals: readonly Goal[] = [...earlyGoals, ...lateGoals];
