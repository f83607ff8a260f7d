const WIDTH = 30;

/** `[#####-----] 5 of 10 fits, 12 s left`; without the time as long as nothing was fitted. */
export function progressBar(done: number, all: number, secondsPerFit: number | undefined): string {
  const full = all === 0 ? WIDTH : Math.floor((WIDTH * done) / all);
  const bar = `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${done} of ${all} fits`;
  return secondsPerFit === undefined ? bar : `${bar}, ${Math.ceil(secondsPerFit * (all - done))} s left`;
}
