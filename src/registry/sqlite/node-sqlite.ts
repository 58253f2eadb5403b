import { UsageError } from '../../core/errors/errors.ts'

type NodeSqlite = typeof import('node:sqlite')

/**
 * Node's own SQLite, loaded only when a `sqlite:` registry is used. Earlier releases of Node 24
 * announce it as experimental on stderr, which tells a user of Stagegate nothing: that one warning
 * is dropped. Loading is synchronous, so no other code runs while the filter stands.
 */
export function loadNodeSqlite(): NodeSqlite {
  const emitWarning = process.emitWarning
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).startsWith('SQLite is an experimental feature')) return
    Reflect.apply(emitWarning, process, [warning, ...rest])
  }) as typeof process.emitWarning
  try {
    const sqlite = process.getBuiltinModule('node:sqlite') as NodeSqlite | undefined
    if (sqlite === undefined) {
      throw new UsageError(
        `A sqlite: registry needs Node 24; this is Node ${process.versions.node}. ` +
          'Run Stagegate with Node 24, for example with: npx -y node@24',
      )
    }
    return sqlite
  } finally {
    process.emitWarning = emitWarning
  }
}
