import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Chunk, readChunks } from './bundle-chunks.ts'

/** Bytes that a file of its own must save. */
const worthAFile = 2_000

/**
 * webpack writes a module into each chunk that may need it first. Puts those that stand in the same
 * chunks into a file that these chunks import, so that each is downloaded and kept once, and loaded only
 * where it was.
 */
export function shareModules(folder: string): void {
  const chunks = readChunks(folder)
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
