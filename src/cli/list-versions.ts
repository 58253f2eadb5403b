import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { readModelName } from '../commands/inputs/inputs.ts'
import type { ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { columns } from '../report/text/columns.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { jsonText } from './json.ts'

export const listFlags = ['model-name', ...connectionFlags] as const satisfies readonly FlagName[]

/** Every version of a registered model, newest first. */
export async function listVersions(args: readonly string[], around: CliContext): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, listFlags)
  const model = readModelName(raw)
  const { versions, standing } = await withSources('read', raw, around, async ({ registry }) => {
    const [standing, versions] = await Promise.all([
      registry.readSnapshot(model),
      registry.listVersions(model),
    ])
    return { standing, versions }
  })
  if (json) {
    around.out(jsonText(versions.map((version) => data(version, standing))))
  } else if (versions.length === 0) {
    around.out(`The registered model '${visible(model)}' has no versions yet.`)
  } else {
    around.out(table(versions, standing))
  }
  return exitCodes.ok
}

function table(versions: readonly ModelVersion[], standing: ModelSnapshot): string {
  const rows = [
    ['Version', 'Stage', 'Aliases', 'Run', 'Created'],
    ...versions.map((version) => [
      String(version.version),
      version.stage,
      aliasesOf(version, standing)
        .map((alias) => visible(alias, 60))
        .join(', '),
      version.runId === null ? '' : visible(version.runId, 64),
      shownTime(version.createdAt),
    ]),
  ]
  return columns(rows).join('\n')
}

function data(version: ModelVersion, standing: ModelSnapshot) {
  return {
    version: String(version.version),
    stage: version.stage,
    aliases: aliasesOf(version, standing),
    run: version.runId,
    status: version.status,
    created: isoTime(version.createdAt),
  }
}

function aliasesOf({ version }: ModelVersion, { aliases }: ModelSnapshot): readonly string[] {
  return [...aliases].filter(([, holder]) => holder === version).map(([alias]) => alias)
}

function shownTime(milliseconds: number): string {
  const time = isoTime(milliseconds)
  return time === null ? 'unknown' : `${time.slice(0, 16).replace('T', ' ')} UTC`
}

/** null: the registry holds a number that is no time. */
function isoTime(milliseconds: number): string | null {
  const time = new Date(milliseconds)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
