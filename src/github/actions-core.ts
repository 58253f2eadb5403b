/**
 * The parts of `@actions/core` that write to the runner. Its index also loads the OIDC client, and
 * with that a whole HTTP client, which takes longer than all the rest of a run's start; its
 * `exports` name no parts, hence the paths.
 */
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js'
import { summary } from '../../node_modules/@actions/core/lib/summary.js'
import type { ActionsCore } from './workflow-log.ts'

/** `env`: where the runner says into which files outputs go. */
export function actionsCore(env: Readonly<Record<string, string | undefined>>): ActionsCore {
  return {
    info: (message) => void process.stdout.write(`${message}\n`),
    notice: (message, { title }) => issueCommand('notice', { title }, message),
    warning: (message, { title }) => issueCommand('warning', { title }, message),
    error: (message, { title }) => issueCommand('error', { title }, message),
    setSecret: (secret) => issueCommand('add-mask', {}, secret),
    setOutput(name, value) {
      if (env.GITHUB_OUTPUT) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
      else issueCommand('set-output', { name }, value)
    },
    // The command on stdout that older runners took would print secrets; without the file it fails.
    saveState: (name, value) => issueFileCommand('STATE', prepareKeyValueMessage(name, value)),
    summary,
  }
}
