/** Each output of the action once, with its description for action.yml and docs/inputs.md. */
export const outputs = {
  verdict:
    '`pass`, `unchanged`, `hold` or `block`. Empty after an error, which is not a verdict, and for `rollback`, which checks no gates.',
  promoted:
    '`true` if this run moved the target, and then read from the registry that the version has it.',
  'in-place':
    '`true` if the version has the target at the end, even if another run moved it. Start a deployment if this is `true`, also after a rollback.',
  version:
    'The resolved version number. After a rollback, the version that has the target; empty if none has it.',
  'target-model':
    'The registered model whose target moved or would move: `to-model` or `model-name`. Deploy from this one. Empty if its name has other characters than letters, digits, spaces, and `_ - . , + = @`, which a shell may misread.',
  'target-version':
    'The version of `target-model` that has the target at the end: after a promotion by copy, the copy. Empty if none has it, and after a conflict.',
  'previous-version':
    'The version that had the target before. Empty if no version had it, for `unchanged`, and for a move to Archived or None. After a rollback, the version that lost the target.',
  'evidence-digest':
    '`sha256:…`, a digest of everything that the verdict depends on. Pass it to `expected-evidence` after an approval.',
  decision: 'The whole decision, or what a rollback did, as one line of JSON.',
  'model-url': 'The page of the version in MLflow, for `environment: {url: …}`.',
  'comment-url': "The address of the pull request's comment; empty if there is none.",
} as const

export type OutputName = keyof typeof outputs
