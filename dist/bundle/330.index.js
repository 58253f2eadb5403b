export const id = 330;
export const ids = [330];
export const modules = {

/***/ 8330:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"stagegate","version":"0.1.0","description":"Gated promotion for MLflow model registries: a GitHub Action and a CLI that promote a model version only when the evidence passes its gates.","license":"Apache-2.0","type":"module","bin":{"stagegate":"dist/cli.js"},"files":["action.yml","dist","schema","CHANGELOG.md","SECURITY.md"],"engines":{"node":">=24"},"workspaces":["scripts/node"],"scripts":{"build":"node scripts/build.ts","lint":"biome check --error-on-warnings .","format":"biome check --write .","types":"tsc --noEmit --project tsconfig.check.json","test":"node --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --json --outputFile=.cache/test-results.json","test:fast":"npm test -- --selectProjects fast","test:isolated":"node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --config jest.isolated.config.js","test:workflows":"node --disable-warning=ExperimentalWarning scripts/test-workflows.ts","demo":"node scripts/demo.js","bench":"node scripts/bench/bench.ts","reliability":"node scripts/reliability.ts","readme":"node scripts/readme.ts","github-description":"node scripts/github-description.ts","schema":"node scripts/policy-schema.ts"},"allowScripts":{"@swc/core":true},"devDependencies":{"@actions/core":"^3.0.1","@actions/github":"^9.1.1","@biomejs/biome":"~2.6.8","@jest/globals":"^30.5.2","@octokit/core":"^7.0.8","@octokit/rest":"^22.0.1","@swc/core":"^1.16.22","@swc/jest":"^0.2.39","@types/node":"^24.19.2","@vercel/ncc":"^0.45.0","canonicalize":"^4.0.0","cli-table3":"^0.6.5","emulate":"^0.12.2","fast-check":"^4.10.2","fastest-levenshtein":"^1.0.16","jest":"^30.5.2","jest-light-runner":"^0.8.2","jose":"^6.2.18","marked":"^18.2.1","typescript":"~6.0.3","undici":"7.30.2","yaml":"^2.9.1","zod":"^4.6.7"},"overrides":{"undici":"$undici"}}');

/***/ })

};
