import { type LoggedModelId, loggedModelId } from './model.ts'

/**
 * The logged model that the source of a version names, `models:/m-…`, as MLflow 3 registers one;
 * null: it names none.
 */
export function loggedModelInSource(source: string): LoggedModelId | null {
  const id = /^models:\/+(m-[0-9a-f]+)\/*$/.exec(source)?.[1]
  return id === undefined ? null : loggedModelId(id)
}
