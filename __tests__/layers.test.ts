import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'

const root = join(import.meta.dirname, '..')

interface Import {
  readonly from: string
  /** A file under `src`, or a package. */
  readonly to: string
  readonly typeOnly: boolean
}

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort()

const texts = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
const imports = sources.flatMap(importsOf)

function importsOf(file: string): readonly Import[] {
  const text = textOf(file)
  const found = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  const typeOnly = typeOnlySpecifiers(file, text)
  return found.map((specifier) => ({
    from: file,
    to: specifier.startsWith('.')
      ? relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/')
      : specifier,
    typeOnly: typeOnly.has(specifier),
  }))
}

/** What is named in `import type` or `export type` only. */
function typeOnlySpecifiers(file: string, text: string): ReadonlySet<string> {
  const types = new Set<string>()
  const values = new Set<string>()
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.ES2024).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
    const { moduleSpecifier } = statement
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) continue
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly
    if (typeOnly) types.add(moduleSpecifier.text)
    else values.add(moduleSpecifier.text)
  }
  return types.difference(values)
}

function textOf(file: string): string {
  const text = texts.get(file)
  if (text === undefined) throw new Error(`${file} is no source`)
  return text
}

/** Imports out of a folder that none of the rules allows, as `from → to`. */
function strays(folder: string, allowed: (it: Import) => boolean): readonly string[] {
  return imports
    .filter((it) => it.from.startsWith(folder) && !allowed(it))
    .map(({ from, to }) => `${from} → ${to}`)
}

const within =
  (...folders: readonly string[]) =>
  ({ to }: Import) =>
    folders.some((folder) => to.startsWith(folder))
const isPackage = ({ to }: Import) => !to.startsWith('src/')

test('the sources are found, and their imports', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(imports).toContainEqual({
    from: 'src/core/digest.ts',
    to: 'canonicalize',
    typeOnly: false,
  })
  expect(imports).toContainEqual({
    from: 'src/core/change.ts',
    to: 'src/core/model.ts',
    typeOnly: true,
  })
})

describe('each layer knows only those below it', () => {
  const pure = ['canonicalize', 'fastest-levenshtein', 'node:crypto']

  test('core imports core, and three packages that touch nothing', () => {
    expect(strays('src/core/', (it) => within('src/core/')(it) || pure.includes(it.to))).toEqual([])
  })

  test('core takes only the hash from node:crypto: no randomness', () => {
    const taken = sources
      .filter((file) => file.startsWith('src/core/'))
      .flatMap((file) => [...textOf(file).matchAll(/import \{([^}]*)\} from 'node:crypto'/g)])
      .map(([, names]) => names?.trim())
    expect(new Set(taken)).toEqual(new Set(['createHash']))
  })

  test('config imports config and core', () => {
    const allowed = within('src/config/', 'src/core/')
    const files = ['node:fs/promises', 'node:path', 'node:crypto', 'yaml', 'zod', 'canonicalize']
    expect(strays('src/config/', (it) => allowed(it) || files.includes(it.to))).toEqual([])
  })

  test('registries import registries and core, and of config the type of credentials', () => {
    const own = within('src/registries/', 'src/network/', 'src/core/')
    const credentials = (it: Import) => it.typeOnly && it.to.startsWith('src/config/')
    expect(strays('src/registries/', (it) => own(it) || isPackage(it) || credentials(it))).toEqual(
      [],
    )
  })

  test('code imports code and core, and git is called in one place', () => {
    const own = within('src/code/', 'src/core/')
    const git = ({ from, to }: Import) => from === 'src/code/git.ts' && to === 'node:child_process'
    expect(strays('src/code/', (it) => own(it) || git(it))).toEqual([])
  })

  test('github imports github and core, and what a history of code is', () => {
    const code = ['src/code/code-history.ts', 'src/code/commit-hash.ts']
    const own = within('src/github/', 'src/network/', 'src/core/', ...code)
    expect(strays('src/github/', (it) => own(it) || isPackage(it))).toEqual([])
  })

  test('the story imports neither the action nor the CLI, nor any one registry', () => {
    const story = sources.filter((file) => /^src\/[^/]*\.ts$/.test(file))
    const entries = ['src/action.ts', 'src/post.ts', 'src/cli.ts']
    const kinds = within(
      'src/action/',
      'src/cli/',
      'src/github/',
      'src/registries/mlflow/',
      'src/registries/sqlite/',
    )
    const found = imports.filter(
      (it) => story.includes(it.from) && !entries.includes(it.from) && kinds(it),
    )
    expect(found).toEqual([])
  })

  test('the CLI and the action know nothing of each other', () => {
    expect(strays('src/cli/', (it) => !within('src/action/')(it))).toEqual([])
    expect(strays('src/action/', (it) => !within('src/cli/')(it))).toEqual([])
  })

  test('no two files import each other, by whatever way round', () => {
    const next = Map.groupBy(
      imports.filter(({ to }) => to.startsWith('src/')),
      ({ from }) => from,
    )
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      const at = path.indexOf(file)
      if (at !== -1) circles.push([...path.slice(at), file].join(' → '))
      if (at !== -1 || done.has(file)) return
      for (const { to } of next.get(file) ?? []) walk(to, [...path, file])
      done.add(file)
    }
    for (const file of sources) walk(file, [])
    expect(circles).toEqual([])
  })
})

describe('the outside is handed in', () => {
  const entries = [
    'src/cli.ts',
    'src/action.ts',
    'src/post.ts',
    'src/action/main.ts',
    'src/action/post-main.ts',
    'src/cli/main.ts',
  ]
  const below = sources.filter((file) => !entries.includes(file))

  function uses(files: readonly string[], pattern: RegExp): readonly string[] {
    return files.filter((file) => pattern.test(withoutComments(file)))
  }

  test('only the entries read the environment', () => {
    expect(uses(below, /\bprocess\s*\.\s*(?:env|argv|exit|cwd)\b/)).toEqual([])
  })

  test('only the entries, and the doors to a registry, name the clock and chance', () => {
    // There they are defaults of a parameter, which a test replaces.
    const doors = ['src/registries/mlflow/client.ts', 'src/registries/sqlite/open.ts']
    const clock =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|randomBytes|randomUUID/
    expect(uses(below, clock).filter((file) => !doors.includes(file))).toEqual([])
  })

  test('core reads no clock, no locale and no console', () => {
    // A freeze is on or off by the clocks of its own time zone, which only Intl knows.
    const core = sources.filter(
      (file) => file.startsWith('src/core/') && file !== 'src/core/freeze.ts',
    )
    expect(uses(core, /\bprocess\b|\bconsole\b|toLocale|\bIntl\b|localeCompare|\bfetch\(/)).toEqual(
      [],
    )
  })

  test('only policy files and model files are YAML', () => {
    const found = imports.filter(({ to }) => to === 'yaml')
    const readers = ['src/config/yaml/', 'src/registries/signatures/']
    const others = found.filter(({ from }) => !readers.some((reader) => from.startsWith(reader)))
    expect(others).toEqual([])
  })

  test('only one file builds a client of GitHub', () => {
    const found = imports.filter(({ to, typeOnly }) => to.startsWith('@octokit/') && !typeOnly)
    expect(found.map(({ from }) => from)).toEqual(['src/github/client.ts'])
  })
})

test('only what applies a decision writes to a registry', () => {
  const writing = /\.(?:move|setVersionTag|setModelTag|deleteVersionTag)\(|\btransact\(/
  const found = sources
    .filter((file) => !file.startsWith('src/registries/'))
    .filter((file) => writing.test(withoutComments(file)))
  expect(found.filter((file) => !file.startsWith('src/apply/'))).toEqual([])
  expect(found.length).toBeGreaterThan(2)
})

test('no file is longer than 350 lines', () => {
  expect(sources.filter((file) => textOf(file).split('\n').length > 351)).toEqual([])
})

test('no file is named after nothing', () => {
  const empty = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\.ts|\/)/
  expect(sources.filter((file) => empty.test(file))).toEqual([])
})

function withoutComments(file: string): string {
  const text = textOf(file)
  const scanner = ts.createScanner(ts.ScriptTarget.ES2024, false, ts.LanguageVariant.Standard, text)
  return [...commentsFree(scanner)].join('')
}

function* commentsFree(scanner: ts.Scanner): Generator<string> {
  for (;;) {
    const kind = scanner.scan()
    if (kind === ts.SyntaxKind.EndOfFileToken) return
    const isComment =
      kind === ts.SyntaxKind.SingleLineCommentTrivia ||
      kind === ts.SyntaxKind.MultiLineCommentTrivia
    yield isComment ? ' ' : scanner.getTokenText()
  }
}

describe('dist', () => {
  test('names the license of every package that is bundled, and each package once', () => {
    const licenses = readFileSync(join(root, 'dist', 'bundle', 'licenses.txt'), 'utf8')
    const named = licenses
      .split('\n')
      .filter((line) => /^(?:@[a-z0-9-]+\/)?[a-z0-9.-]+$/.test(line))
    const packages = imports
      .filter(({ to, typeOnly }) => !typeOnly && !/^(?:node:|src\/|package.json)/.test(to))
      .map(({ to }) => /^(?:node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(to)?.[1])
    expect(named).toEqual(expect.arrayContaining([...new Set(packages)]))
    expect(named).toEqual([...new Set(named)])
  })
})
