import { post } from "./bundle/index.js";
process.exitCode = await post();
