import {dimensions} from "./dimensions.js";
import {parameter, parameterNames, type World, worldWith} from "./world.js";
import {type WorldName, worldNames, worlds} from "./worlds.js";

/**
 * The short form of a world for an address: the name of the nearest built-in world, then only what differs, such as
 * `citoscheef~citoReliability=.7~doorstroomGroup.2=.5` (entries of a list count from 1). Lossless:
 * `worldFromQuery(worldToQuery(w))` equals w to the last bit.
 */
export function worldToQuery(world: World): string {
  const forms = worldNames.map((name) => [name, ...differences(world, worlds[name])].join("~"));
  return forms.reduce((short, form) => (form.length < short.length ? form : short));
}

/**
 * The world of a short form; see {@link worldToQuery}.
 *
 * @throws RangeError if the name, a parameter, a place in a list or a value is not known or not allowed.
 */
export function worldFromQuery(query: string): World {
  const [name, ...parts] = query.split("~");
  if (!Object.hasOwn(worlds, name!)) {
    throw new RangeError(`invalid world; not in (${worldNames.join(", ")}): ${name}`);
  }
  const base = worlds[name as WorldName];
  const changes: Record<string, unknown> = {};
  for (const part of parts) {
    const [, own, place, text] = /^([A-Za-z0-9]+)(?:\.(\d+))?=(-?[0-9.e+-]+)$/.exec(part) ?? [];
    if (own === undefined) throw new RangeError(`invalid world; not of the form name=number: ${part}`);
    const value = Number(text);
    if (place === undefined) {
      changes[own] = value;
      continue;
    }
    const list = changes[own] ?? (Object.hasOwn(base, own) ? base[own as keyof World] : undefined);
    const at = Number(place);
    if (!Array.isArray(list) || !(at >= 1 && at <= list.length)) {
      throw new RangeError(`invalid world; no such place in a list: ${own}.${place}`);
    }
    changes[own] = list.map((entry: number, k) => (k === at - 1 ? value : entry));
  }
  return worldWith(changes, base);
}

function differences(world: World, base: World): string[] {
  return parameterNames.flatMap((name) => {
    const [own, other] = [world[name], base[name]];
    if (typeof own === "number") return own === other ? [] : [`${name}=${short(own)}`];
    const others = other as readonly number[];
    return dimensions[parameter(name).of!].flatMap((_, k) =>
      own[k] === others[k] ? [] : [`${name}.${k + 1}=${short(own[k]!)}`]
    );
  });
}

const short = (value: number): string => String(value).replace(/^(-?)0\./, "$1.");
