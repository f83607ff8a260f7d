import {type Port, serve} from "./serve.js";

serve(self as unknown as Port);
