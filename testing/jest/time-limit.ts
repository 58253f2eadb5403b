/**
 * Runs `work`, and fails once it has taken `limit` milliseconds.
 *
 * @throws Error when the limit is over; rethrows the errors of `work`
 */
export async function within<T>(limit: number, work: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Took longer than ${limit} ms.`)), limit)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
