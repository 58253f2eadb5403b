import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { modelSource, pathBelow } from '../../../src/core/evidence/model-source.ts'
import { artifactFolder, encodedPath } from '../../../src/registry/signatures/artifact-folder.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'

describe('an artifact URI', () => {
  test.each([
    [
      'mlflow-artifacts:/0/RUN/artifacts/m',
      { kind: 'proxied', host: null, path: '/0/RUN/artifacts/m' },
    ],
    ['mlflow-artifacts://host:81/0/m', { kind: 'proxied', host: 'host:81', path: '/0/m' }],
    ['mlflow-artifacts:///0/m', { kind: 'proxied', host: null, path: '/0/m' }],
    ['MLFLOW-ARTIFACTS:/0', { kind: 'proxied', host: null, path: '/0' }],
    ['https://host/x', { kind: 'web', url: 'https://host/x' }],
    ['/srv/mlruns/0/m', { kind: 'local', path: '/srv/mlruns/0/m' }],
    ['./mlruns/0/100%', { kind: 'local', path: './mlruns/0/100%' }],
    ['C:\\mlruns\\0', { kind: 'local', path: 'C:\\mlruns\\0' }],
    ['file:///srv/a%20b', { kind: 'local', path: '/srv/a b' }],
    ['file:/srv/m', { kind: 'local', path: '/srv/m' }],
    ['file://localhost/srv/m', { kind: 'local', path: '/srv/m' }],
    ['file:mlruns/0', { kind: 'local', path: 'mlruns/0' }],
    ['s3://bucket/x', { kind: 'store', scheme: 's3' }],
    ['dbfs:/x', { kind: 'store', scheme: 'dbfs' }],
  ])('%s is a folder', (uri, folder) => {
    expect(artifactFolder(uri)).toEqual(folder)
  })

  test.each([
    '',
    ' ',
    'a\0b',
    'file://host/srv/m',
    'file:///srv/%2Fetc',
    'file:///srv/m?x',
    'file:///srv/m#x',
    'file:///srv/%zz',
    'file:%zz',
  ])('%j is refused', (uri) => {
    expect(artifactFolder(uri)).toMatchObject({ kind: 'refused' })
  })

  test.each([
    'mlflow-artifacts:/../../mlflow/experiments',
    'mlflow-artifacts:/0/%2e%2e/x',
    'mlflow-artifacts:/0/%252E%252e/x',
    'mlflow-artifacts:/0/..%2fx',
    'mlflow-artifacts:/0/..%5cx',
    'mlflow-artifacts:/0\\..\\x',
    'mlflow-artifacts:..',
    `mlflow-artifacts:/%${'25'.repeat(20)}2e`,
    'https://host/api/2.0/mlflow-artifacts/artifacts/../x',
    '/srv/../etc',
    '../x',
    'file:///srv/../etc',
    'file:///srv/%2e%2e/etc',
    'file:..',
  ])('is refused if it goes up: %s', (uri) => {
    expect(artifactFolder(uri)).toMatchObject({ kind: 'refused' })
  })

  test.each(['..', 'a/../b', 'a/%2e%2e', 'a\\..'])('is refused with the path %s', (path) => {
    for (const root of ['mlflow-artifacts:/0', '/srv', 'file:///srv', 'https://host/a']) {
      expect(artifactFolder(root, path)).toMatchObject({ kind: 'refused' })
    }
  })

  test('is joined with a path', () => {
    expect(artifactFolder('/srv/m/', 'a b')).toEqual({ kind: 'local', path: '/srv/m/a b' })
    expect(artifactFolder('file:///srv/a%20b', '50%')).toEqual({
      kind: 'local',
      path: '/srv/a b/50%',
    })
    expect(artifactFolder('mlflow-artifacts:/0/x', 'a/..b')).toEqual({
      kind: 'proxied',
      host: null,
      path: '/0/x/a/..b',
    })
  })
})

/** Decodes what is no UTF-8 either, as a careless server might. */
function byteByByte(path: string): string {
  return path.replaceAll(/%([0-9a-f]{2})/gi, (_, digits) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

describe('the URL path of a request', () => {
  test.each([
    ['/0/old model', '0/old%20model'],
    ['/0/old%20model', '0/old%20model'],
    ['/0/100%', '0/100%25'],
    ['/0/100%/a%20b', '0/100%25/a%2520b'],
    ['//0/./a?b#c', '0/a%3Fb%23c'],
    ['/0/ä/\n', '0/%C3%A4/%0A'],
    ['/0/a\\b', '0/a%5Cb'],
    ['/0/\ud800', '0/%EF%BF%BD'],
  ])('of %j is %s', (path, encoded) => {
    expect(encodedPath(path)).toBe(encoded)
  })

  test('property: stays below its beginning and has no query', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '.',
        '..',
        '%2e',
        '%2E%2e',
        '%252e',
        '/',
        '\\',
        '%2f',
        '%5c',
        '%',
        '?',
        '#',
        '@',
        ':',
      ),
      fc.string({ unit: anyCharacter, maxLength: 3 }),
    )
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (uri, below) => {
        const folder = artifactFolder(`mlflow-artifacts:/${uri}`, below)
        if (folder.kind !== 'proxied') return
        const url = new URL(`https://host/a/b/${encodedPath(folder.path)}/MLmodel`)
        expect(url.href).toMatch(/^https:\/\/host\/a\/b\/(?:.*\/)?MLmodel$/)
        expect([url.search, url.hash]).toEqual(['', ''])
        expect(byteByByte(url.pathname).split(/[/\\]/)).not.toContain('..')
      }),
      { numRuns: runs(2000), examples: [['%a0', '']] },
    )
  })
})

describe('the source of a version', () => {
  test.each([
    ['models:/m-0123456789abcdef', { kind: 'logged-model', model: 'm-0123456789abcdef' }],
    ['models:/fraud/3', { kind: 'copy' }],
    ['models:/m-../x', { kind: 'copy' }],
    ['runs:/abc/model', { kind: 'run', run: 'abc', path: 'model' }],
    ['runs:/abc/a b/c/', { kind: 'run', run: 'abc', path: 'a b/c' }],
    ['runs:/abc', { kind: 'run', run: 'abc', path: '' }],
    ["runs:/a'b/model", { kind: 'not-readable' }],
    ['runs://profile@databricks/abc/m', { kind: 'run', run: 'abc', path: 'm' }],
    ['s3://bucket/m', { kind: 'folder', uri: 's3://bucket/m' }],
    ['', { kind: 'folder', uri: '' }],
  ])('%s', (source, read) => {
    expect(modelSource(source)).toEqual(read)
  })

  test('is inside or outside of a run’s artifacts', () => {
    expect(pathBelow('s3://b/1/r/artifacts', 's3://b/1/r/artifacts/a/b')).toBe('a/b')
    expect(pathBelow('/srv/r/', '/srv/r/a/')).toBe('a')
    expect(pathBelow('/srv/r', '/srv/r')).toBe('')
    expect(pathBelow('/srv/r', '/srv/run/a')).toBeNull()
    expect(pathBelow('', '/srv/r')).toBeNull()
  })
})
