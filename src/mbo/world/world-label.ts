import type {Both} from "../language.js";
import {stories, type WorldName} from "./worlds.js";

/** The name of a built-in world; undefined for the short form of another. */
export const worldLabel = (world: string): Both | undefined =>
  Object.hasOwn(stories, world) ? stories[world as WorldName].label : undefined;
