import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The paths of the programs that lint and run workflows. */
export interface Tools {
  readonly act: string
  readonly actionlint: string
  readonly zizmor: string
}

const goPackages = [
  'github.com/nektos/act@v0.2.89',
  'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
]
const pythonPackage = 'zizmor==1.32.0'

/**
 * Installs the pinned tools once into `.cache/workflow-tools`, and writes nothing outside of it.
 *
 * @throws Error if there is no `go` or `python3`, or if their package servers cannot be reached
 */
export async function provisionTools(repository: string): Promise<Tools> {
  const folder = join(repository, '.cache', 'workflow-tools')
  const bin = join(folder, 'bin')
  const venv = join(folder, 'python')
  const tools = {
    act: join(bin, 'act'),
    actionlint: join(bin, 'actionlint'),
    zizmor: join(venv, 'bin', 'zizmor'),
  }
  // Written last, so that an interrupted install is repeated.
  const marker = join(folder, '.installed')
  const wanted = [...goPackages, pythonPackage].join('\n')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return tools
  process.stderr.write(
    `Installing act, actionlint and zizmor into ${folder}, once: some minutes.\n`,
  )
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const go = join(folder, 'go')
  const goEnvironment = {
    ...process.env,
    GOBIN: bin,
    GOPATH: go,
    GOMODCACHE: join(go, 'mod'),
    GOCACHE: join(go, 'build'),
    GOENV: 'off',
    // Otherwise downloaded modules are read-only and cannot be removed.
    GOFLAGS: '-modcacherw',
    CGO_ENABLED: '0',
  }
  for (const each of goPackages) await run('go', ['install', each], goEnvironment)
  rmSync(go, { recursive: true, force: true })
  await run('python3', ['-m', 'venv', venv], process.env)
  const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--quiet', pythonPackage]
  await run(join(venv, 'bin', 'python'), pip, process.env)
  writeFileSync(marker, wanted)
  return tools
}

/** The output and the exit code of a program. */
export interface Ended {
  readonly exitCode: number | null
  readonly output: string
}

/** Runs a program to its end; stdout and stderr are in the order in which they were written. */
export function ended(
  command: string,
  parameters: readonly string[],
  where: { readonly cwd?: string; readonly env: NodeJS.ProcessEnv; readonly seconds?: number },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: where.cwd,
      env: where.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(where.seconds !== undefined && { timeout: where.seconds * 1000 }),
    })
    let output = ''
    const keep = (text: string) => {
      output += text
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (cause) => reject(new Error(`${command} cannot be run`, { cause })))
    child.on('close', (exitCode) => resolve({ exitCode, output }))
  })
}

async function run(
  command: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { exitCode, output } = await ended(command, parameters, { env })
  if (exitCode === 0) return
  throw new Error(
    `${command} ${parameters.join(' ')} ended with ${exitCode}: ${output.slice(-2000)}`,
  )
}
