const perPage = 100
/** A thousand rows: more than any that Stagegate has made, or must be found among. */
const mostPages = 10

/** A listing that is longer than any that is read; what was read of it is not used. */
export class TooManyRows extends Error {
  constructor(rows: string) {
    super(`there are more than ${mostPages * perPage} ${rows}, and Stagegate reads no more`)
    this.name = 'TooManyRows'
  }
}

/** All rows of a listing, page by page, in order. `rows`: what they are, for the error. */
export async function everyRow<Row>(
  rows: string,
  ask: (page: { per_page: number; page?: number }) => Promise<{ readonly data: readonly Row[] }>,
): Promise<readonly Row[]> {
  const all: Row[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await ask({ per_page: perPage, ...(page > 1 && { page }) })
    all.push(...data)
    if (data.length < perPage) return all
  }
  throw new TooManyRows(rows)
}
