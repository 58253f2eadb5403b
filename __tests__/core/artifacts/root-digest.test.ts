import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { byCodePoints, isOutsideModel } from '../../../src/core/artifacts/artifact-path.ts'
import { artifactsDigest, rootDigest } from '../../../src/core/artifacts/root-digest.ts'

const of = (text: string) => createHash('sha256').update(text).digest('hex')

test("the example of OpenSSF's specification has the root digest that it says", () => {
  // The digests in the payload of its test vector valid/key.bundle.json.
  const files = [
    {
      path: 'signme-1',
      sha256: 'bc9a717db6064a32cbe9eae6fc40651dd6d36ef1757183f590eff2b1765d7ebc',
    },
    {
      path: 'signme-2',
      sha256: '32dcb1f8e1ae52d5963e56a6ba06ab58b424c15ed2a6b70d2feca1d089370028',
    },
  ]
  const root = 'sha256:92745110b1ab4368471cbe31664e10174e954b113a3df333db860317b2c6dec4'
  expect(rootDigest(files)).toBe(root)
  expect(rootDigest(files.toReversed())).toBe(root)
})

test('paths are in the order of their code points, not of UTF-16', () => {
  // U+FF5E comes before U+1F916, whose first half in UTF-16 is U+D83E.
  const paths = ['🤖', '～', 'a/b', 'a-b', 'a', 'ab', 'A']
  expect(paths.toSorted(byCodePoints)).toEqual(['A', 'a', 'a-b', 'a/b', 'ab', '～', '🤖'])
})

test('another content, another file and another order of contents have another digest', () => {
  const files = [
    { path: 'a', sha256: of('1') },
    { path: 'b', sha256: of('2') },
  ]
  const swapped = [
    { path: 'a', sha256: of('2') },
    { path: 'b', sha256: of('1') },
  ]
  const others = [swapped, files.slice(1), [...files, { path: 'c', sha256: of('') }]]
  expect(new Set([files, ...others].map(rootDigest)).size).toBe(4)
})

test('files that got other names have the same root digest, and another digest', () => {
  const named = (...paths: readonly string[]) =>
    ['1', '2', '3'].map((content, at) => ({ path: paths[at] ?? '', sha256: of(content) }))
  const [one, other] = [named('MLmodel', 'a.old', 'a.pkl'), named('MLmodel', 'a.pkl', 'a.zip')]
  expect(rootDigest(one)).toBe(rootDigest(other))
  expect(artifactsDigest(one, null)).not.toBe(artifactsDigest(other, null))
  expect(artifactsDigest(one, null)).toBe(artifactsDigest(one.toReversed(), null))
  expect(artifactsDigest(one, null)).toMatch(/^sha256:[0-9a-f]{64}\+[0-9a-f]{40}$/)
})

test("git's own files are in no root digest, because nobody signs them, and in the digest", () => {
  const model = [{ path: 'MLmodel', sha256: of('1') }]
  const more = [...model, { path: '.github/model.pkl', sha256: of('2') }]
  expect(rootDigest(more)).toBe(rootDigest(model))
  expect(artifactsDigest(more, null)).not.toBe(artifactsDigest(model, null))
})

test("git's own files and the signature are no part of the model, at its top only", () => {
  const outside = ['.git', '.git/config', '.gitignore', '.gitattributes', '.github/a', 'model.sig']
  expect(outside.filter(isOutsideModel)).toEqual(outside)
  const inside = ['sub/.git', 'sub/model.sig', '.gitmodules', 'model.sig/a', 'MLmodel']
  expect(inside.filter(isOutsideModel)).toEqual([])
})
