/**
 * Builds the committed `dist/`. `bundle/` is one compilation of the code of all three programs, in
 * chunks that load on demand. `action.js`, `post.js` and `cli.js` are the few lines of `src/` that
 * start one of the programs.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { transformSync } from '@swc/core'
import ts from 'typescript'
import { dropUnnamed, loadNothingUnasked } from './drop-modules.ts'
import { shareLicenses } from './licenses.ts'
import { shareModules } from './share-modules.ts'

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
const fasterParser = quotedProgram('undici/lib/llhttp/llhttp_simd-wasm.js')
const parser = quotedProgram('undici/lib/llhttp/llhttp-wasm.js')
const names = readdirSync(`${root}/dist/bundle`).filter((name) => name.endsWith('.js'))
const paths = names.map((name) => `${root}/dist/bundle/${name}`)
loadNothingUnasked(paths)
for (const path of paths) {
  const source = withCompressedParser(withShortImports(readFileSync(path, 'utf8')))
  writeFileSync(path, withoutMarks(withoutUnused(withoutFasterParser(source))))
}
dropUnnamed(`${root}/dist/bundle`)
shareLicenses(`${root}/dist/bundle/licenses.txt`)
shareModules(`${root}/dist/bundle`)
format(`${root}/dist/bundle`)
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

/**
 * What a module imports has a name of 40 signs and more at each use; a short one reads as well, and
 * says which module it is, so no comment needs to. So does a line without webpack's stars.
 */
function withShortImports(source: string): string {
  return source
    .replace(/_+(\w+?)_(?:js_)?_WEBPACK_IMPORTED_MODULE_(\d+)__/g, '$$$1_$2')
    .replace(/^(?:\/\*{3,}\/ ?)+/gm, '')
    .replace(/^\s*\/\/ EXTERNAL MODULE: .*\n/gm, '')
}

/** The WebAssembly that a module of a package has as text, with its quotes. */
function quotedProgram(path: string): string {
  const [text] = /'AGFzbQ[\w+/=]+'/.exec(readFileSync(`${root}/node_modules/${path}`, 'utf8')) ?? []
  if (text === undefined) throw new Error(`${path} has no WebAssembly any more`)
  return text
}

/**
 * undici has its HTTP parser twice, with SIMD and without, and uses the second one where the first cannot
 * be loaded. The answers of a run are few, so the second one alone is fast enough, and 72 kB less to load.
 */
function withoutFasterParser(source: string): string {
  return source.replace(fasterParser, "''")
}

/** The parser that stays is a program in Base64: compressed, that is a third as long. */
function withCompressedParser(source: string): string {
  const at = source.indexOf(parser)
  if (at === -1) return source
  const unpacked = "Buffer.from(wasmBase64, 'base64')"
  const from = source.indexOf(unpacked, at)
  if (from === -1) throw new Error('undici unpacks its parser in another way')
  const program = Buffer.from(parser.slice(1, -1), 'base64')
  const text = brotliCompressSync(program).toString('base64')
  return [
    ...[source.slice(0, at), `'${text}'`, source.slice(at + parser.length, from)],
    `process.getBuiltinModule('node:zlib').brotliDecompressSync(${unpacked})`,
    source.slice(from + unpacked.length),
  ].join('')
}

/**
 * Takes out the functions and constants of a module that no other module uses: webpack leaves that to
 * its minifier, and ncc has only one that also makes everything else unreadable.
 */
function withoutUnused(source: string): string {
  const { code } = transformSync(source, {
    swcrc: false,
    isModule: true,
    jsc: {
      parser: { syntax: 'ecmascript' },
      target: 'es2024',
      preserveAllComments: true,
      minify: {
        compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 },
        mangle: false,
        format: { comments: 'all' },
      },
    },
  })
  return code
}

/** Takes out the comments with which webpack marks each export and import, which tell a reader nothing. */
function withoutMarks(source: string): string {
  return source.replace(
    /\/\* (?:harmony (?:default )?(?:export|import)|binding|reexport safe) \*\/ ?|\/\*#__PURE__\*\/ ?/g,
    '',
  )
}

/** Formats the folder for its readers. Tabs, because the deep indentation is a tenth of the size. */
function format(folder: string): void {
  const settings = mkdtempSync(join(tmpdir(), 'stagegate-build-'))
  writeFileSync(
    join(settings, 'biome.json'),
    JSON.stringify({
      root: true,
      files: { maxSize: 5_000_000 },
      formatter: { indentStyle: 'tab', lineWidth: 160 },
      javascript: {
        formatter: {
          semicolons: 'asNeeded',
          quoteStyle: 'single',
          arrowParentheses: 'asNeeded',
          trailingCommas: 'none',
          expand: 'never',
        },
      },
    }),
  )
  execFileSync(
    process.execPath,
    [
      `${root}/node_modules/@biomejs/biome/bin/biome`,
      ...['format', '--write', '--log-level=error', `--config-path=${settings}`, folder],
    ],
    // Outside the repository, whose own settings leave dist/ alone.
    { cwd: settings, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  rmSync(settings, { recursive: true })
}
