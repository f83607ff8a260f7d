/**
 * Prints a fact sheet and nothing else of the page: it stands at the end of the body while the browser prints, and goes
 * when it is done. The stylesheet hides the rest by `data-print`.
 */
export function printFactsheet(sheet: HTMLElement, host: Window): void {
  const {body, documentElement: root} = host.document;
  for (const old of body.querySelectorAll(":scope > .factsheet")) old.remove();
  body.append(sheet);
  root.dataset.print = "factsheet";
  host.addEventListener(
    "afterprint",
    () => {
      delete root.dataset.print;
      sheet.remove();
    },
    {once: true}
  );
  host.print();
}
