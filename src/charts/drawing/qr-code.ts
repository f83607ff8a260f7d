import {encode} from "uqr";
import {svgElements} from "../../markup/svg.js";

/** White modules around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/**
 * An address as a QR code: one path of dark modules on white, in any colour scheme, since a camera has to read it.
 * Error correction M (15%): a print may be smudged.
 *
 * @param label what it is, for whoever does not see it
 */
export function qrCode(document: Document, address: string, label: string): SVGSVGElement {
  const s = svgElements(document);
  const {data, size} = encode(address, {ecc: "M", border: QUIET});
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return s(
    "svg",
    {viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": label, "shape-rendering": "crispEdges"},
    s("rect", {width: size, height: size, fill: "#fff"}),
    s("path", {d: modules.join(""), fill: "#000"})
  );
}
