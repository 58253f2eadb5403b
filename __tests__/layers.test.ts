import { readdirSync, readFileSync, statSync } from 'node:fs'
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

test('the sources and their imports are found', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(imports).toContainEqual({
    from: 'src/core/decision/evidence-digest.ts',
    to: 'canonicalize',
    typeOnly: false,
  })
  expect(imports).toContainEqual({
    from: 'src/core/model/change.ts',
    to: 'src/core/model/model.ts',
    typeOnly: true,
  })
})

describe('each room imports only the rooms below it', () => {
  /** What each room may import besides itself: rooms, files and packages. */
  const rooms: Readonly<Record<string, readonly string[]>> = {
    core: ['canonicalize', 'fastest-levenshtein', 'node:crypto'],
    draft: ['src/core/'],
    report: ['src/core/', 'src/draft/', 'node:crypto'],
    network: ['src/core/', 'node:net', 'node:tls', 'undici'],
    workspace: ['src/core/', 'node:fs/promises', 'node:path'],
    git: ['src/core/', 'node:child_process'],
    'policy-file': [
      ...['src/core/', 'src/workspace/', 'node:fs/promises', 'node:path', 'node:crypto'],
      ...['yaml', 'zod/mini', 'canonicalize'],
    ],
    registry: [
      'src/core/',
      'src/network/',
      'src/sigstore/',
      'node:',
      'zod/mini',
      'undici',
      'yaml',
      'ini',
      'fastest-levenshtein',
      'aws4fetch',
      'ini',
    ],
    github: [
      ...['src/core/', 'src/network/', 'src/git/code-history.ts', 'src/git/commit-hash.ts'],
      ...[
        'node:',
        'zod/mini',
        'undici',
        '@octokit/rest',
        'jose/',
        '@actions/github',
        'node_modules/@actions/core/',
      ],
    ],
    sigstore: ['src/core/', '@sigstore/'],
    evidence: ['src/core/', 'src/registry/port/', 'src/git/code-history.ts'],
    moves: ['src/core/', 'src/registry/port/', 'src/evidence/'],
    commands: [
      ...['src/core/', 'src/registry/port/', 'src/registry/credentials/', 'src/evidence/'],
      ...['src/moves/', 'src/policy-file/', 'src/workspace/', 'src/draft/', 'src/report/'],
    ],
  }

  test.each(Object.entries(rooms))('%s imports only what it may', (room, below) => {
    const allowed = (to: string) => [`src/${room}/`, ...below].some((it) => to.startsWith(it))
    expect(strays(`src/${room}/`, ({ to }) => allowed(to.replace(/^(?:\.\.\/)+/, '')))).toEqual([])
  })

  test('the folders of src are the rooms of the table and the entries', () => {
    const entries = ['action', 'bundle', 'cli']
    const found = new Set(sources.map((file) => file.split('/')[1] ?? ''))
    expect([...found].filter((it) => !it.endsWith('.ts')).sort()).toEqual(
      [...Object.keys(rooms), ...entries].sort(),
    )
    expect([...found].filter((it) => it.endsWith('.ts'))).toEqual([
      'action.ts',
      'cli.ts',
      'post.ts',
    ])
  })

  test('core has no files outside of its folders', () => {
    expect(sources.filter((file) => /^src\/core\/[^/]*$/.test(file))).toEqual([])
  })

  test('CONTRIBUTING names every room', () => {
    const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
    const named = [...page.matchAll(/^\| `src\/([a-z-]+)\/` \|/gm)].map(([, room]) => room)
    const found = new Set(sources.map((file) => file.split('/')[1] ?? ''))
    expect(named.sort()).toEqual([...found].filter((it) => !it.endsWith('.ts')).sort())
  })

  test('core imports only what is pure from node:crypto, and no randomness', () => {
    const taken = sources
      .filter((file) => file.startsWith('src/core/'))
      .flatMap((file) => [...textOf(file).matchAll(/import \{([^}]*)\} from 'node:crypto'/g)])
      .flatMap(([, names = '']) => names.split(','))
      .map((name) => name.trim())
      .filter((name) => !name.startsWith('type '))
    expect(new Set(taken)).toEqual(
      new Set(['createHash', 'createPublicKey', 'verify', 'X509Certificate']),
    )
  })

  test('only one file starts git', () => {
    const found = imports.filter(({ to }) => to === 'node:child_process')
    expect(found.map(({ from }) => from)).toEqual(['src/git/git.ts'])
  })

  test('the CLI and the action do not import each other', () => {
    expect(strays('src/cli/', (it) => !within('src/action/')(it))).toEqual([])
    expect(strays('src/action/', (it) => !within('src/cli/')(it))).toEqual([])
  })

  /** Each way round that leads back to where it began. */
  function circles(next: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
    const found: string[] = []
    const done = new Set<string>()
    const walk = (place: string, path: readonly string[]): void => {
      const at = path.indexOf(place)
      if (at !== -1) found.push([...path.slice(at), place].join(' → '))
      if (at !== -1 || done.has(place)) return
      for (const to of next.get(place) ?? []) walk(to, [...path, place])
      done.add(place)
    }
    for (const place of next.keys()) walk(place, [])
    return found
  }

  function graph(of: (file: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
    const next = new Map<string, Set<string>>()
    for (const { from, to } of imports) {
      if (!to.startsWith('src/') || of(from) === of(to)) continue
      next.set(of(from), (next.get(of(from)) ?? new Set()).add(of(to)))
    }
    return next
  }

  test('no files import each other in a circle', () => {
    expect(circles(graph((file) => file))).toEqual([])
  })

  test('no folders import each other in a circle', () => {
    const folders = graph((file) => (file.split('/').length > 2 ? dirname(file) : file))
    expect(circles(folders)).toEqual([])
  })
})

describe('the environment, the clock and the network are arguments', () => {
  const entries = [
    'src/cli.ts',
    'src/action.ts',
    'src/post.ts',
    'src/action/main.ts',
    'src/action/post-main.ts',
    'src/action/system.ts',
    'src/cli/main.ts',
  ]
  const below = sources.filter((file) => !entries.includes(file))

  function uses(files: readonly string[], pattern: RegExp): readonly string[] {
    return files.filter((file) => pattern.test(withoutComments(file)))
  }

  test('only the entries read the environment', () => {
    expect(uses(below, /\bprocess\s*\.\s*(?:env|argv|exit|cwd)\b/)).toEqual([])
  })

  test('only the entries and the registries use the clock and random numbers', () => {
    // There they are defaults of a parameter, which a test replaces.
    const doors = ['src/registry/mlflow/client.ts', 'src/registry/sqlite/open.ts']
    const clock =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|randomBytes|randomUUID/
    expect(uses(below, clock).filter((file) => !doors.includes(file))).toEqual([])
  })

  test('core reads no clock, no locale and no console', () => {
    // A freeze is on or off by the clocks of its own time zone, which only Intl knows.
    const core = sources.filter(
      (file) => file.startsWith('src/core/') && file !== 'src/core/requirements/freeze.ts',
    )
    expect(uses(core, /\bprocess\b|\bconsole\b|toLocale|\bIntl\b|localeCompare|\bfetch\(/)).toEqual(
      [],
    )
  })

  test('only the readers of policy files and model files import YAML', () => {
    const found = imports.filter(({ to }) => to === 'yaml')
    const readers = ['src/policy-file/yaml/', 'src/registry/signatures/']
    const others = found.filter(({ from }) => !readers.some((reader) => from.startsWith(reader)))
    expect(others).toEqual([])
  })

  test('only one file creates a client for GitHub', () => {
    const found = imports.filter(({ to, typeOnly }) => to.startsWith('@octokit/') && !typeOnly)
    expect(found.map(({ from }) => from)).toEqual(['src/github/client.ts'])
  })
})

test('only a run that names Databricks loads what speaks to it', () => {
  const rooms = ['src/registry/databricks/', 'src/registry/unity-catalog/']
  const isThere = (file: string) => rooms.some((room) => file.startsWith(room))
  const staticImport = /^(?:import|export)\s(?!type\b)[^'"]*?from\s+'([^']+)'/gm
  const loaders = sources
    .filter((file) => !isThere(file))
    .filter((file) =>
      [...textOf(file).matchAll(staticImport)].some(([, specifier = '']) =>
        isThere(relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/')),
      ),
    )
  expect(loaders).toEqual([])
  const named = imports.filter(({ from, to }) => !isThere(from) && isThere(to))
  expect(new Set(named.map(({ from }) => from))).toEqual(new Set(['src/registry/open.ts']))
})

test('only a run that signs for AWS, or asks Azure, loads what does', () => {
  const rooms = ['src/registry/aws/', 'src/registry/azure/']
  const named = imports.filter(
    ({ from, to }) =>
      !rooms.some((room) => from.startsWith(room)) && rooms.some((room) => to.startsWith(room)),
  )
  expect(new Set(named.map(({ from }) => from))).toEqual(new Set(['src/registry/open-server.ts']))
  const late = textOf('src/registry/open-server.ts')
  expect(late).not.toMatch(/^import (?!type\b).*'\.\/(?:aws|azure)\//m)
  const users = (name: string) =>
    imports.filter(({ to }) => to === name).map(({ from }) => dirname(from))
  expect(new Set(users('ini'))).toEqual(new Set(['src/registry/aws', 'src/registry/databricks']))
  expect(new Set(users('aws4fetch'))).toEqual(new Set(['src/registry/aws']))
})

test('only the room moves writes to a registry', () => {
  const writing = /\.(?:move|setVersionTag|setModelTag|deleteVersionTag)\(|\btransact\(/
  const found = sources
    .filter((file) => !file.startsWith('src/registry/'))
    .filter((file) => writing.test(withoutComments(file)))
  expect(found.filter((file) => !file.startsWith('src/moves/'))).toEqual([])
  expect(found.length).toBeGreaterThan(2)
})

test('no file is longer than 350 lines', () => {
  expect(sources.filter((file) => textOf(file).split('\n').length > 351)).toEqual([])
})

test('no two files export types with the same name', () => {
  const files = new Map<string, string[]>()
  for (const file of sources) {
    for (const [, name = ''] of textOf(file).matchAll(/^export (?:interface|type|class) (\w+)/gm)) {
      files.set(name, [...(files.get(name) ?? []), file])
    }
  }
  expect([...files].filter(([, where]) => where.length > 1)).toEqual([])
})

test('no file has a name without a subject, such as utils', () => {
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
  test('names the license of every bundled package once', () => {
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

  test('has at most three million bytes, which every job downloads', () => {
    const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    const sizes = files
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000_000)
  })
})

describe('what suites share', () => {
  // A worker loads such a file once, so a hook of its own would serve only the first suite.
  test('registers no hook when it is imported', () => {
    const shared = ['__tests__', 'testing'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => join(root, folder, name)),
    )
    const hook = /^(?:before|after)(?:All|Each)\(/m
    expect(shared.filter((path) => hook.test(readFileSync(path, 'utf8')))).toEqual([])
  })
})
