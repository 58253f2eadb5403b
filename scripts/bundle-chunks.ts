import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The modules of one chunk as webpack writes them: `export const modules = { 123: (…) => {…} }`. */
export interface Chunk {
  readonly path: string
  readonly name: string
  readonly source: string
  /** Where the object begins and ends, with its braces. */
  readonly from: number
  readonly to: number
  readonly modules: ReadonlyMap<string, string>
}

export function readChunks(folder: string): readonly Chunk[] {
  return readdirSync(folder)
    .filter((name) => /^\d+\.index\.js$/.test(name))
    .map((name) => readChunk(folder, name))
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
