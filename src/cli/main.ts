import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { styleText } from 'node:util'
import { uninterrupted } from '../commands/signals.ts'
import { every, inLines, tellWaits } from '../commands/waiting.ts'
import { withoutCommands } from '../github/workflow-commands.ts'
import { unpainted } from '../report/text/paint.ts'
import type { CliContext } from './context.ts'
import { runCli } from './run.ts'
import { inPlace } from './waiting-line.ts'

/** Builds everything that the CLI touches outside of itself, and runs it. */
export async function main(): Promise<number> {
  return runCli(process.argv.slice(2), surroundings())
}

function surroundings(): CliContext {
  const { env, stdout, stderr } = process
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe)
  // Whatever runs the job and reads this must not be told by a name in the registry what to do.
  const coloured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const err = (text: string) => void stderr.write(`${withoutCommands(text)}\n`)
  const inTerminal = stderr.isTTY === true && env.TERM !== 'dumb'
  const waits = inTerminal ? inPlace((text) => void stderr.write(text)) : inLines(err, Date.now)
  return {
    env,
    cwd: process.cwd(),
    program: process.argv[1] ?? 'stagegate',
    out: (text) => {
      waits.clear()
      stdout.write(`${withoutCommands(text)}\n`)
    },
    err: (text) => {
      waits.clear()
      err(text)
    },
    toRunner: (command) => void stderr.write(`${command}\n`),
    waiting: tellWaits(waits, { now: Date.now, every }),
    paint: coloured ? paint : unpainted,
    now: Date.now,
    sleep: wait,
    uninterrupted,
    nonce: () => randomBytes(4).toString('hex'),
    user: userName,
  }
}

/** A reader that has seen enough (`| head`) closes its end. The promotion goes on all the same. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

const styles = {
  pass: 'green',
  fail: 'red',
  hold: 'yellow',
  warn: 'yellow',
  info: 'cyan',
  skip: 'gray',
  strong: 'bold',
  faint: 'dim',
} as const

function paint(text: string, meaning: keyof typeof styles): string {
  return styleText(styles[meaning], text)
}

/** A user without a name (in some containers) is an error in Node, and no reason to stop. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return process.env.USER ?? 'unknown'
  }
}
