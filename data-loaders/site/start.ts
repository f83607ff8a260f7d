import {build, dist} from "./build.js";
import {serve} from "./serve.js";

/** `npm start`: builds everything and serves the finished site. */
async function start(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000);
  if (!(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new RangeError(`invalid PORT; not a whole number from 0 to 65535: ${process.env.PORT}`);
  }
  await build();
  const {url} = await serve(dist, {port});
  console.log(`\nKansenverkenner mbo: ${url}\nStop with Ctrl+C.`);
}

start().catch((error: Error) => {
  const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(taken ? `the port is taken; choose another one: PORT=3001 npm start` : error.message);
  process.exitCode = 1;
});
