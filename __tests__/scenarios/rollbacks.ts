import { dispatch } from './events.ts'
import { gates } from './fraud-detector.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { type Story, type Told, tell } from './story.ts'

/** One run of a workflow that somebody starts. */
export type Run = Partial<Omit<Story, 'mlflow'>>

/** Version 5 is promoted to Production, where version 3 is: run 1, at half past two. */
export async function promoted(mlflow: ScriptedMlflow, given: Run = {}): Promise<Told> {
  const inputs = { version: '5', gates, ...given.inputs }
  const told = await tell({ run: 1, event: dispatch(), ...given, mlflow, inputs })
  if (told.outputs.promoted !== 'true') throw new Error(told.annotations.join('\n'))
  return told
}

/** What stands there now is rolled back: run 2, half an hour later. */
export function rolledBack(mlflow: ScriptedMlflow, given: Run = {}): Promise<Told> {
  const inputs = { command: 'rollback', ...given.inputs }
  return tell({ run: 2, minute: 30, event: dispatch(), ...given, mlflow, inputs })
}

/** The records on a version, oldest first, and the rollback marks that nobody has cleared, as they were written. */
export function tagsOf(mlflow: ScriptedMlflow, version: number) {
  const parsed = (prefix: string) =>
    [...mlflow.version(version).tags]
      .filter(([key]) => key.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, value]) => JSON.parse(value))
  const holds = parsed('stagegate_rolled_back_').filter(({ cleared }) => cleared !== true)
  return { records: parsed('stagegate_record_'), holds }
}

/** What runs have announced and not ended. */
export function announcedIn(mlflow: ScriptedMlflow) {
  return [...mlflow.model.tags]
    .filter(([key]) => key.startsWith('stagegate_begun_'))
    .map(([, value]) => JSON.parse(value))
}
