/** Loaded with `--import` before the action: its machine's clock is so many minutes ahead. */
const ahead = Number(process.env.RELIABILITY_CLOCK) * 60_000
delete process.env.RELIABILITY_CLOCK

const now = Date.now
Date.now = () => now() + ahead
