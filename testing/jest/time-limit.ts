/**
 * Runs `work`, and fails once it has taken `limit` milliseconds.
 *
 * @throws Error where the limit is over; what `work` throws, as it is
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
