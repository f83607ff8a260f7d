const focusable = "a[href], button, input, select, summary, textarea";

/**
 * Changes part of a page without losing a keyboard reader's place: if what had the focus is gone afterwards, its
 * successor gets it, at the same place in the block of the same class.
 *
 * @param blocks selector of the blocks within `root`; the first class of a block is its name
 */
export function keepFocus(root: HTMLElement, blocks: string, change: () => void): void {
  const {ownerDocument: document} = root;
  const held = document.activeElement;
  const block = held && root.contains(held) ? held.closest<HTMLElement>(blocks) : null;
  const place = block ? [...block.querySelectorAll(focusable)].indexOf(held!) : -1;
  change();
  if (!block || place < 0 || root.contains(document.activeElement)) return;
  const next = root.querySelector(`.${block.classList[0]}`);
  const candidates = [...(next?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  candidates[Math.min(place, candidates.length - 1)]?.focus({preventScroll: true});
}
