const gestures = ["scroll", "pointermove", "pointerdown", "keydown", "touchstart"] as const;

/** Resolves at the reader's first gesture on the page: until then nothing heavy is fetched. */
const firstGesture: () => Promise<void> = once(
  () =>
    new Promise<void>((resolve) => {
      if (scrollY > 0) resolve(); // scrolled before this script stood, or came back to a place further down
      const done = () => {
        for (const type of gestures) removeEventListener(type, done, true);
        resolve();
      };
      for (const type of gestures) addEventListener(type, done, {capture: true, passive: true});
    })
);

/** Resolves when an element comes near the screen of a reader who has begun to scroll, point or type. */
export async function whenNear(element: Element, margin = "400px"): Promise<void> {
  await firstGesture();
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      {rootMargin: margin}
    );
    observer.observe(element);
  });
}

/** Resolves when a reader points at one of the elements, or comes into it with the keyboard. */
export function whenReached(elements: readonly Element[]): Promise<void> {
  return new Promise((resolve) => {
    for (const element of elements) {
      for (const type of ["pointerenter", "focusin"]) element.addEventListener(type, () => resolve(), {once: true});
    }
  });
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
