import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Bytes that a file of its own must save. */
const worthAFile = 2_000

/** The modules of one chunk as webpack writes them: `export const modules = { 123: (…) => {…} }`. */
interface Chunk {
  readonly path: string
  readonly name: string
  readonly source: string
  /** Where the object begins and ends, with its braces. */
  readonly from: number
  readonly to: number
  readonly modules: ReadonlyMap<string, string>
}

/**
 * webpack writes a module into each chunk that may need it first. Puts those that stand in the same
 * chunks into a file that these chunks import, so that each is downloaded and kept once, and loaded only
 * where it was.
 */
export function shareModules(folder: string): void {
  const chunks = readdirSync(folder)
    .filter((name) => /^\d+\.index\.js$/.test(name))
    .map((name) => readChunk(folder, name))
  const shared = new Map<string, Map<string, string>>()
  for (const [id, holders] of holdersOfModules(chunks)) {
    const [first] = holders
    const text = first?.modules.get(id)
    const isSame = holders.every(({ modules }) => modules.get(id) === text)
    if (holders.length < 2 || text === undefined || !isSame) continue
    const key = holders.map(({ name }) => name).join('-')
    shared.set(key, (shared.get(key) ?? new Map<string, string>()).set(id, text))
  }
  const files = new Map<string, readonly string[]>()
  for (const [key, modules] of shared) {
    const texts = [...modules.values()].join(',\n')
    if (texts.length * (key.split('-').length - 1) < worthAFile) continue
    files.set(key, [...modules.keys()])
    writeFileSync(join(folder, `shared-${key}.js`), `export const modules = {\n${texts}\n}\n`)
  }
  for (const chunk of chunks) writeFileSync(chunk.path, withImports(chunk, files))
}

function holdersOfModules(chunks: readonly Chunk[]): ReadonlyMap<string, readonly Chunk[]> {
  const holders = new Map<string, Chunk[]>()
  for (const chunk of chunks) {
    for (const id of chunk.modules.keys()) holders.set(id, [...(holders.get(id) ?? []), chunk])
  }
  return holders
}

function withImports(chunk: Chunk, files: ReadonlyMap<string, readonly string[]>): string {
  const { name, source, from, to, modules } = chunk
  const own = new Map(modules)
  const imports: string[] = []
  const spreads: string[] = []
  for (const [key, ids] of files) {
    if (!key.split('-').includes(name)) continue
    const local = `shared_${key.replaceAll('-', '_')}`
    imports.push(`import { modules as ${local} } from './shared-${key}.js'\n`)
    spreads.push(`...${local}`)
    for (const id of ids) own.delete(id)
  }
  const object = `{\n${[...spreads, ...own.values()].join(',\n')}\n}`
  return `${imports.join('')}${source.slice(0, from)}${object}${source.slice(to)}`
}

function readChunk(folder: string, file: string): Chunk {
  const path = join(folder, file)
  const source = readFileSync(path, 'utf8')
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS)
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText() !== 'modules' || !initializer) continue
      if (!ts.isObjectLiteralExpression(initializer)) continue
      const modules = new Map(
        initializer.properties.map((property) => [
          property.name?.getText() ?? '',
          property.getFullText().trim(),
        ]),
      )
      const [from, to] = [initializer.getStart(), initializer.getEnd()]
      return { path, name: file.replace('.index.js', ''), source, from, to, modules }
    }
  }
  throw new Error(`${file} is not a chunk as webpack writes it`)
}
