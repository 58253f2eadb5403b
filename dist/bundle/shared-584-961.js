export const modules = {
	48129: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => retrying })
		/** Attempts after the first. */ let retries = 3
		/** Milliseconds; GitHub asks for patience through Retry-After, beyond this we give up. */ let longestWait = 60_000
		/**
		 * Sends again what failed for a reason that passes: an answer of 429, a 403 with Retry-After
		 * (GitHub's secondary rate limit), a 5xx or a lost connection. After the last two the request may
		 * have been carried out, so what creates something (POST) is not sent again then: its caller looks
		 * whether it is there.
		 */ function retrying(send, given) {
			return async (url, init) => {
				let method = (init.method ?? 'GET').toUpperCase()
				// PATCH writes the same text again, DELETE finds it gone: only POST would do harm.
				let safeAfterDoubt = 'POST' !== method || given.isRead(method, url)
				for (let attempt = 0; ; attempt += 1) {
					let last = attempt === retries
					let response
					try {
						response = await send(url, init)
					} catch (error) {
						if (last || !safeAfterDoubt) throw error
						await given.sleep(backoff(attempt))
						continue
					}
					let delay = last ? null : delayBeforeRetry(response, attempt, safeAfterDoubt)
					if (null === delay) return response
					await response.body?.cancel()
					await given.sleep(delay)
				}
			}
		}
		/** Milliseconds; null: the answer stands. */ function delayBeforeRetry(response, attempt, safeAfterDoubt) {
			let { status } = response
			let asked = secondsAsked(response)
			let passes = 429 === status || (403 === status && null !== asked) || (status >= 500 && safeAfterDoubt)
			if (!passes) return null
			let delay = null === asked ? backoff(attempt) : 1000 * asked
			return delay <= longestWait ? delay : null
		}
		function secondsAsked(response) {
			let header = response.headers.get('retry-after')
			return null !== header && /^\d+$/.test(header.trim()) ? Number(header) : null
		}
		/** 0.5 s, 1 s, 2 s. */ function backoff(attempt) {
			return 500 * 2 ** attempt
		}
	}
}
