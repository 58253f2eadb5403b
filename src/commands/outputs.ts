/** Each output of the action once, with its description for action.yml and docs/inputs.md. */
export const outputs = {
  verdict:
    '`pass`, `unchanged`, `hold` or `block`. Empty after an error: an error is no verdict. Empty for `rollback`, which asks no gates.',
  promoted: '`true` when this run moved the target and read the version back as its holder.',
  'in-place':
    '`true` when at the end the version has the target, whoever moved it. Deploy on this one, after a rollback, too.',
  version:
    'The resolved version number. After a rollback, the version that has the target; empty if none has it.',
  'target-model':
    'The registered model whose target moved or would move: `to-model`, or the registered model itself. Deploy from this one. Empty where its name has other characters than a shell reads as they are (letters, digits, spaces, and `_ - . , + = @`).',
  'target-version':
    'The version of `target-model` that has the target at the end: after a promotion by copy, the copy. Empty if none has it, and after a conflict.',
  'previous-version':
    'The champion of the decision; empty if there was none, for `unchanged`, and towards Archived and None. After a rollback, the version that lost the target.',
  'evidence-digest':
    '`sha256:…` over everything that the verdict depends on. Pass it to `expected-evidence` after an approval.',
  decision: 'The whole decision, or what a rollback did, as one line of JSON.',
  'model-url': 'Page of the version in MLflow, for `environment: {url: …}`.',
  'comment-url': "Address of the pull request's comment; empty if there is none.",
} as const

export type OutputName = keyof typeof outputs
