import {readFileSync, writeFileSync} from "node:fs";

interface Locked {
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Record<string, Locked & Record<string, unknown>>;

const file = new URL("../package-lock.json", import.meta.url);
const systems = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/;
const processors = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)\b/;

/** The lock file's packages by place. */
export function readLock(): {packages: Packages} {
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Binaries for other systems that a locked package names and the lock file lacks: a registry that serves only our own
 * leaves them out, and then `npm ci` refuses the file ("Missing ... from lock file").
 */
export function missingBinaries(packages: Packages): Packages {
  const missing: Packages = {};
  for (const [place, {dev, optionalDependencies = {}}] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (places(place, name).some((at) => at in packages)) continue;
      const system = systems.exec(name)?.[1];
      const processor = processors.exec(name)?.[1];
      const libc = /musl/.test(name) ? "musl" : system === "linux" && /gnu/.test(name) ? "glibc" : undefined;
      missing[`node_modules/${name}`] = {
        version: version.replace(/^[\^~]/, ""),
        ...(processor && {cpu: [processor]}),
        ...(dev && {dev}),
        ...(libc && {libc: [libc]}),
        optional: true,
        ...(system && {os: [system]})
      };
    }
  }
  return missing;
}

/** Where Node would look for a package that is asked for at a place: there, and in every folder above. */
function places(place: string, name: string): string[] {
  const parts = place === "" ? [] : place.split(/\/?node_modules\//).slice(1);
  return Array.from({length: parts.length + 1}, (_, i) =>
    [...parts.slice(0, parts.length - i), name].map((part) => `node_modules/${part}`).join("/")
  );
}

/** `npm run lock`, after a change of the dependencies: completes the lock file. */
if (process.argv[1]?.endsWith("lock.ts")) {
  const lock = readLock();
  const packages = {...lock.packages, ...missingBinaries(lock.packages)};
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({...lock, packages: sorted}, null, 2)}\n`);
}
