import {announce} from "../interface/control.js";

/**
 * Lets the reader move what a picture shows by hand, sideways; up and down the page scrolls as ever. The controls say
 * what was done: they take the value, and are what the keyboard uses.
 *
 * @param root the part
 * @param box its controls, which hear of every move
 * @param moved takes the place of the pointer, from 0 at the left of the picture to 1 at its right
 */
export function dragPicture(root: HTMLElement, box: HTMLElement, moved: (place: number) => void): void {
  let dragging = false;
  root.addEventListener("pointerdown", (event) => {
    const picture = pictureOf(event);
    if (!picture || event.button !== 0) return;
    dragging = true;
    picture.setPointerCapture(event.pointerId);
    move(event, picture);
  });
  root.addEventListener("pointermove", (event) => {
    const picture = dragging ? pictureOf(event) : null;
    if (picture) move(event, picture);
  });
  for (const type of ["pointerup", "pointercancel"] as const) {
    root.addEventListener(type, () => {
      if (dragging) announce(box, "change");
      dragging = false;
    });
  }
  root.classList.add("draggable");

  function move({clientX}: PointerEvent, picture: HTMLElement): void {
    const {left, width} = picture.getBoundingClientRect();
    moved(Math.min(1, Math.max(0, (clientX - left) / width)));
    announce(box, "input");
  }

  function pictureOf({target}: Event): HTMLElement | null {
    return (target as Element).closest<HTMLElement>(".picture");
  }
}
