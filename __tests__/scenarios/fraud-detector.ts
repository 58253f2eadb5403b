import { ScriptedMlflow, type Trained } from './scripted-mlflow.ts'

/** Version 3 serves in Production; version 4 is worse for older customers, version 5 is better. */
export function fraudDetector(
  others: Readonly<Record<number, Trained>> = {},
  name = 'fraud-detector',
): ScriptedMlflow {
  return new ScriptedMlflow(name, {
    2: { stage: 'Archived', metrics: { val_auc: 0.902, 'recall/senior': 0.8 } },
    3: { stage: 'Production', metrics: { val_auc: 0.921, 'recall/senior': 0.83 } },
    4: { metrics: { val_auc: 0.934, 'recall/senior': 0.715 } },
    5: { alias: 'challenger', metrics: { val_auc: 0.941, 'recall/senior': 0.84 } },
    ...others,
  })
}

export const gates = 'val_auc >= champion - 0.5%\nrecall/senior >= 0.80'
