import type { Verdict } from './decide.ts'
import type { Fault } from './errors.ts'

/** Exit codes of the CLI. 1 is never among them: it is only ever a bug of ours. */
export const exitCodes = { ok: 0, usage: 2, failure: 3, hold: 4, block: 5 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export function exitCodeOfFault(fault: Fault): ExitCode {
  return fault === 'usage' ? exitCodes.usage : exitCodes.failure
}

/** `failOn` names the mildest verdict that still fails. */
export function exitCodeOfVerdict(verdict: Verdict, failOn: 'hold' | 'block' | 'never'): ExitCode {
  switch (verdict) {
    case 'pass':
    case 'unchanged':
      return exitCodes.ok
    case 'hold':
      return failOn === 'hold' ? exitCodes.hold : exitCodes.ok
    case 'block':
      return failOn === 'never' ? exitCodes.ok : exitCodes.block
  }
}
