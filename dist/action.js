import { action } from "./bundle/index.js";
process.exitCode = await action();
