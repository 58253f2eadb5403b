import { UsageError } from '../../core/errors/errors.ts'
import type { ModelName } from '../../core/model/model.ts'
import { visible } from '../../core/text/untrusted-text.ts'

/** MLflow keeps prompts among the registered models and their versions, with this tag on both. */
const promptTag = 'mlflow.prompt.is_prompt'

/** Throws a `UsageError` where these tags, of a registered model or of its version, say "prompt". */
export function refusePrompt(model: ModelName, tags: ReadonlyMap<string, string>): void {
  // As MLflow reads it.
  if (tags.get(promptTag)?.toLowerCase() !== 'true') return
  throw new UsageError(
    `'${visible(model)}' is a prompt in MLflow's prompt registry, not a model. Stagegate does not ` +
      'promote prompts yet: name a registered model.',
  )
}
