/**
 * Loaded with `--import` into the process of the built action, before the action: makes it wait at the
 * points that the harness chooses, writes to descriptor 3 what it does, and kills it at a given SQL
 * statement. It does not change what the action does.
 */
import { readSync, writeSync } from 'node:fs'
import type { Mark, Preload } from './worker.ts'

const { waits, waitsToWrite, diesAt }: Preload = JSON.parse(process.env.RELIABILITY_PRELOAD ?? '{}')
delete process.env.RELIABILITY_PRELOAD

function mark(place: Mark['place'], count = 0): void {
  writeSync(3, `${place} ${process.hrtime.bigint()} ${count}\n`)
}

/** Blocks the whole process until the harness writes a line. */
function waitForGo(): void {
  const byte = Buffer.alloc(1)
  for (;;) {
    try {
      readSync(0, byte, 0, 1, null)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  // The signal arrives immediately; nothing below may run before it.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

const { DatabaseSync, StatementSync } = process.getBuiltinModule('node:sqlite')
let statements = 0
let written = false
let writing = false

/** Every SQL statement of the action passes through this function, in order. */
function around<T>(sql: string, run: () => T): T {
  if (/^BEGIN$/i.test(sql)) mark('read')
  if (/^BEGIN IMMEDIATE/i.test(sql)) {
    writing = true
    if (!written && waitsToWrite === true) {
      mark('write')
      waitForGo()
    }
    written = true
  }
  statements += 1
  if (diesAt?.statement === statements && diesAt.when === 'before') die()
  const result = run()
  if (diesAt?.statement === statements && diesAt.when === 'after') die()
  if (/^(COMMIT|ROLLBACK)/i.test(sql)) {
    if (writing && /^COMMIT/i.test(sql)) mark('commit')
    writing = false
  }
  return result
}

const { exec } = DatabaseSync.prototype
DatabaseSync.prototype.exec = function (this: InstanceType<typeof DatabaseSync>, sql: string) {
  return around(sql.trim(), () => exec.call(this, sql))
}
for (const name of ['all', 'get', 'run'] as const) {
  const real = StatementSync.prototype[name] as (...values: unknown[]) => unknown
  Object.defineProperty(StatementSync.prototype, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...values: unknown[]) {
      return around('', () => real.apply(this, values))
    },
  })
}
process.on('exit', () => mark('statements', statements))

mark('ready')
if (waits === true) waitForGo()
