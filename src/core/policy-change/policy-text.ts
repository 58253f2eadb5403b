import type { Gate, Otherwise } from '../gates/gate.ts'
import { printGate, printGateFor } from '../gates/print-gate.ts'
import { type ModelSigner, signerFingerprints } from '../model-signing/signer.ts'
import type { Requirement, Source, TagCondition } from '../requirements/requirement.ts'

/** A requirement as a policy file says it, on one line. Untrusted text. */
export function requirementText(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'from':
      return `from: ${sourceText(requirement.source)}`
    case 'tag':
      return `tags: {${JSON.stringify(requirement.key)}: ${conditionText(requirement.condition)}}`
    case 'max-age':
      return `max-age: ${requirement.text}`
    case 'soak':
      return `soak: ${requirement.text} (from ${sourceText(requirement.source)})`
    case 'git-commit':
      return `git-commit: ${requirement.relation}`
    case 'signature':
      return 'signature: compatible'
    case 'model-digest':
      return 'model-digest: recorded'
    case 'model-signature':
      return `model-signature: {${signerText(requirement.signer)}}`
    case 'freeze':
      return `freeze: [${requirement.windows.map(({ text }) => text).join(', ')}]`
  }
}

function signerText(signer: ModelSigner): string {
  if (signer.kind === 'identity') return `identity: ${signer.identity}, issuer: ${signer.issuer}`
  const shown = signerFingerprints(signer).join(', ')
  return signer.kind === 'key' ? `public-key: ${shown}` : `certificates: [${shown}]`
}

function sourceText(source: Source): string {
  return source.kind === 'stage' ? `stage:${source.stage}` : `alias:${source.alias}`
}

function conditionText(condition: TagCondition): string {
  switch (condition.kind) {
    case 'present':
      return '{present: true}'
    case 'equals':
      return JSON.stringify(condition.value)
    case 'one-of':
      return `[${condition.values.map((value) => JSON.stringify(value)).join(', ')}]`
  }
}

/** A gate on one line, with all that it asks. Never throws; untrusted text. */
export function wholeGateText(gate: Gate): string {
  const { metric, samples } = gate
  const confidence = gate.kind === 'threshold' ? gate.confidence : null
  const line = metric.kind === 'name' ? printGateFor(gate, metric.name) : printGate(gate)
  return [
    line,
    ...elseWords('too few samples', samples),
    ...elseWords('without that confidence', confidence),
  ].join(', ')
}

/** A gate that does not say holds. */
function elseWords(
  where: string,
  asked: { readonly otherwise: Otherwise } | null,
): readonly string[] {
  return asked?.otherwise === 'fail' ? [`${where}: fail`] : []
}
