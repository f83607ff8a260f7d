/** Shares one call among all that ask; after a failure the next to ask calls again. */
export function once<T>(call: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    if (known) return known;
    const asked = call();
    known = asked;
    asked.catch(() => {
      known = undefined;
    });
    return asked;
  };
}
