import type { RealMlflow } from '../../testing/mlflow/real-mlflow.ts'

/** The two ways to the registry of a running MLflow: through its server, and in its file. */
export const stores = ['REST', 'sqlite:'] as const
export type Store = (typeof stores)[number]

export function uriOf(store: Store, { url, database }: RealMlflow): string {
  return store === 'REST' ? url : `sqlite:///${database}`
}
