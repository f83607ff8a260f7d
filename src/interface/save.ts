/** Gives the reader a file. */
export function save(document: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // some browsers read it after the click
}

export interface Raster {
  /** Of the drawing, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the image per CSS pixel. */
  readonly scale: number;
  /** A square, with the drawing in its middle, on this paper. */
  readonly square?: string | undefined;
}

/**
 * An SVG drawing as PNG.
 *
 * @throws Error if the browser cannot draw it.
 */
export async function rasterise(svg: string, {width, height, scale, square}: Raster): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const side = Math.max(width, height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round((square ? side : width) * scale);
  canvas.height = Math.round((square ? side : height) * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("the browser gives no canvas to draw on");
  if (square) {
    context.fillStyle = square;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const [x, y] = [canvas.width - width * scale, canvas.height - height * scale].map((left) => left / 2);
  context.drawImage(image, x!, y!, width * scale, height * scale);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser made no image"))), "image/png");
  });
}
