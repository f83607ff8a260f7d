import {analyseStudents, exportScript, prepareStudents} from "./analyse.js";
import type {Host} from "./host.js";
import type {Kind, Questions, Request} from "./protocol.js";
import {makeWorld} from "./world.js";

/**
 * Answers a request: the whole of what the worker does, without the worker.
 *
 * @throws DOMException AbortError when the host's signal is aborted, between two steps at the latest; RangeError
 *   for what cannot be.
 */
export async function handle(request: Request, host: Host): Promise<Questions[Kind]["answer"]> {
  if (request.kind === "prepare") return await prepareStudents(request, host);
  if (request.kind === "export") return await exportScript(request, host);
  if (request.kind === "world") return await makeWorld(request, host);
  return await analyseStudents(request, host);
}
