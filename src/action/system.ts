import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { uninterrupted } from '../commands/signals.ts'
import { every } from '../commands/waiting.ts'
import type { ActionContext } from './step.ts'

/** The clock, chance and files of the machine that a step runs on. */
export const machine: Pick<
  ActionContext,
  'readFile' | 'now' | 'nonce' | 'sleep' | 'uninterrupted' | 'every'
> = {
  readFile: (path) => readFile(path, 'utf8'),
  now: Date.now,
  sleep: wait,
  uninterrupted,
  every,
  nonce: () => randomBytes(4).toString('hex'),
}
