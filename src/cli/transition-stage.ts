import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { readModelName, readTarget } from '../commands/inputs/inputs.ts'
import { parseVersionInput } from '../commands/inputs/version.ts'
import { readVersionInput } from '../commands/inputs/version-file.ts'
import { transition } from '../commands/transition-stage.ts'
import { ConflictError, RegistryError, UsageError } from '../core/errors/errors.ts'
import { notesData } from '../report/promotion/notes.ts'
import { transitionRemarks, transitionText } from '../report/transition/transition-report.ts'
import { promoterOf } from './actor.ts'
import { withSources } from './connection.ts'
import type { CliContext } from './context.ts'
import { connectionFlags, type FlagName, parseFlags } from './flags.ts'
import { jsonText } from './json.ts'

export const transitionFlags = [
  'model-name',
  'version',
  'stage',
  'archive-existing',
  ...connectionFlags,
] as const satisfies readonly FlagName[]

/** The plain verb that tutorials look for: no gates, and it says so in its record. */
export async function transitionStage(
  args: readonly string[],
  around: CliContext,
): Promise<ExitCode> {
  const { raw, json } = parseFlags(args, transitionFlags)
  const model = readModelName(raw)
  const input = parseVersionInput(raw.version)
  // Unlike a promotion, this archives nobody unless it is told to.
  const target = readTarget({ ...raw, 'archive-existing': raw['archive-existing'] || 'false' })
  if (target.kind === 'alias') throw new UsageError('transition-stage moves to a stage.')
  const version = await readVersionInput(input, around.cwd)

  const {
    version: moved,
    applied,
    notes,
  } = await withSources('write', raw, around, (sources) =>
    transition({ model, version, target }, sources.registry, promoterOf(around)),
  )
  if (applied.kind === 'conflict') throw new ConflictError(applied.problem)

  const wasMoved = applied.kind === 'promoted'
  const done = {
    ...{ model, version: moved.version, from: moved.stage, to: target.stage },
    ...{ moved: wasMoved, notes },
  }
  if (json) {
    const result = {
      format: 1,
      model,
      version: String(moved.version),
      from: moved.stage,
      to: target.stage,
      moved: wasMoved,
      notes: notesData(notes),
    }
    around.out(jsonText(result))
    around.err(transitionText(done))
  } else {
    around.out(transitionText(done))
  }
  for (const remark of transitionRemarks(done)) around.err(remark)
  if (wasMoved && applied.recordProblem !== null) {
    throw new RegistryError(`The move is done, but could not be recorded: ${applied.recordProblem}`)
  }
  return exitCodes.ok
}
