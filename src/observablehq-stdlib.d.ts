/** The part of Framework's standard library that we use; it attaches files by a literal name. */
declare module "observablehq:stdlib" {
  export function FileAttachment(name: string): {
    readonly href: string;
    json<T>(): Promise<T>;
    arrayBuffer(): Promise<ArrayBuffer>;
  };
}
