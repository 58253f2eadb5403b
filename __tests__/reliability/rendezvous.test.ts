import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { movedSince } from '../../scripts/reliability/overlap.ts'
import { Rendezvous } from '../../scripts/reliability/rendezvous.ts'

test('no party continues before the last one has arrived', async () => {
  const rendezvous = new Rendezvous(['a', 'b', 'c'], 60_000)
  const gone: string[] = []
  const arrive = (party: string) => rendezvous.arrive(party).then(() => gone.push(party))
  const first = [arrive('a'), arrive('b')]
  await turn()
  expect(gone).toEqual([])
  await Promise.all([...first, arrive('c')])
  expect(gone).toEqual(['a', 'b', 'c'])
  expect(rendezvous.together).toBe(3)
})

test('no party waits for one that has ended', async () => {
  const rendezvous = new Rendezvous(['a', 'b', 'c'], 60_000)
  const first = [rendezvous.arrive('a'), rendezvous.arrive('b')]
  rendezvous.leave('c')
  await Promise.all(first)
  expect(rendezvous.together).toBe(2)
})

test('no party waits forever for one that waits for it', async () => {
  const rendezvous = new Rendezvous(['a', 'b'], 10)
  await rendezvous.arrive('a')
  await rendezvous.arrive('b')
  expect(rendezvous.together).toBe(1)
})

test('a false report is excused only by a move of another run after the last read', () => {
  const own = { lastLook: 50n, moved: [40n] }
  expect(movedSince(own, [{ lastLook: 90n, moved: [45n] }])).toBe(false)
  expect(movedSince(own, [{ lastLook: 90n, moved: [45n, 60n] }])).toBe(true)
})
