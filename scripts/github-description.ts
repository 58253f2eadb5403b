/**
 * `node scripts/github-description.ts` updates testing/github-description/*.json: the part of GitHub's
 * own OpenAPI description that is about the operations that Stagegate and its tests use, for
 * github.com and for the newest GitHub Enterprise Server in the package.
 *
 * The installed package has 385 MB, so it is not a dependency. It is downloaded as one archive into
 * .cache/, and only the two files that are needed are extracted.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { operationIds } from './github-description/operation-ids.ts'
import { type OpenApi, subsetOf } from './github-description/subset.ts'

const name = '@octokit/openapi'
const version = '23.0.2'

const path = (relative: string) => fileURLToPath(new URL(`../${relative}`, import.meta.url))
const cache = path('.cache/github-description')
const archive = `${cache}/octokit-openapi-${version}.tgz`

mkdirSync(cache, { recursive: true })
if (!existsSync(archive)) {
  execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', cache, '--silent'])
}

const manifest = JSON.parse(extracted('package/package.json')) as { license: string }
const newestServer = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' })
  .split('\n')
  .map((line) => /^package\/generated\/ghes-(\d+)\.(\d+)\.json$/.exec(line))
  .filter((match) => match !== null)
  .sort((a, b) => Number(b[1]) - Number(a[1]) || Number(b[2]) - Number(a[2]))[0]?.[0]
if (newestServer === undefined) throw new Error(`${archive} describes no GitHub Enterprise Server`)

const written = [
  write('api.github.com.json', 'package/generated/api.github.com.json'),
  write('ghes.json', newestServer),
]
execFileSync(path('node_modules/.bin/biome'), ['format', '--write', ...written], {
  stdio: 'inherit',
})

function write(target: string, source: string): string {
  const file = path(`testing/github-description/${target}`)
  const described = {
    source: {
      package: name,
      version,
      licence: manifest.license,
      file: source.replace('package/', ''),
      by: 'node scripts/github-description.ts',
    },
    ...subsetOf(JSON.parse(extracted(source)) as OpenApi, operationIds),
  }
  writeFileSync(file, JSON.stringify(described, null, 2))
  return file
}

function extracted(file: string): string {
  return execFileSync('tar', ['-xzOf', archive, file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}
