/**
 * Builds the committed `dist/`. `bundle/` is one compilation of the code of all three programs, in
 * chunks that load on demand. `action.js`, `post.js` and `cli.js` are the few lines of `src/` that
 * start one of the programs.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const ncc = `${root}/node_modules/@vercel/ncc/dist/ncc/cli.js`

rmSync(`${root}/dist`, { recursive: true, force: true })
execFileSync(
  process.execPath,
  [
    ...[ncc, 'build', 'src/bundle/index.ts', '--out', 'dist/bundle'],
    ...['--license', 'licenses.txt', '--no-cache'],
  ],
  { cwd: root, stdio: 'inherit' },
)
// What a module imports has a name of 40 signs and more at each use; a short one reads as well.
for (const file of readdirSync(`${root}/dist/bundle`).filter((name) => name.endsWith('.js'))) {
  const path = `${root}/dist/bundle/${file}`
  const source = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    source.replace(/_+(\w+?)_(?:js_)?_WEBPACK_IMPORTED_MODULE_(\d+)__/g, '$$$1_$2'),
  )
}
const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  rewriteRelativeImportExtensions: true,
}
for (const entry of ['action', 'post', 'cli']) {
  const source = readFileSync(`${root}/src/${entry}.ts`, 'utf8')
  const { outputText } = ts.transpileModule(source, { compilerOptions })
  writeFileSync(`${root}/dist/${entry}.js`, outputText)
}
chmodSync(`${root}/dist/cli.js`, 0o755)
// `dist/` has its own package.json, so that its files are modules even if only `dist/` is copied.
writeFileSync(`${root}/dist/package.json`, `${JSON.stringify({ type: 'module' })}\n`)
