import type {Indicator} from "./indicator.js";
import {type IndicatorId, indicatorIds} from "./indicator-ids.js";
import {earlierIndicatorList} from "./indicators-earlier.js";
import {guidanceIndicators} from "./indicators-guidance.js";
import {positionIndicators} from "./indicators-position.js";

/** Every indicator, in the order of the objectives; earlier policy last. */
export const indicators: readonly Indicator[] = [...positionIndicators, ...guidanceIndicators, ...earlierIndicatorList];

/** @throws RangeError if there is no such indicator. */
export function indicator(id: IndicatorId): Indicator {
  const found = indicators.find((i) => i.id === id);
  if (!found) throw new RangeError(`invalid indicator; not in (${indicatorIds.join(", ")}): ${id}`);
  return found;
}
