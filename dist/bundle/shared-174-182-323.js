export const modules = {
	35055: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => uninterrupted })
		/** After that, whatever still waits for an answer waits in vain: a runner kills after ten seconds. */ let longestDelay = 5000
		let signals = ['SIGINT', 'SIGTERM']
		/**
		 * Keeps this process from ending by SIGINT and SIGTERM until the work is done, which is told of it. Then,
		 * or with a second signal, or when the work does not end, the process ends as it would have at once.
		 */ async function uninterrupted(work) {
			let interruption = new AbortController()
			let caught = null
			function die(signal) {
				for (let each of signals) process.off(each, onSignal)
				process.kill(process.pid, signal)
			}
			function onSignal(signal) {
				if (null !== caught) return void die(signal)
				caught = signal
				interruption.abort()
				setTimeout(die, longestDelay, signal).unref()
			}
			for (let each of signals) process.on(each, onSignal)
			try {
				let done = await work(interruption.signal)
				if (null !== caught) say(caught, 'A move had begun, so it was completed first.')
				return done
			} catch (error) {
				if (null !== caught) say(caught, error instanceof Error ? error.message : String(error))
				throw error
			} finally {
				for (let each of signals) process.off(each, onSignal)
				if (null !== caught) die(caught)
			}
		}
		/** Nobody is left to report it otherwise. */ function say(signal, message) {
			process.stderr.write(`stagegate: ended by ${signal}. ${message}\n`)
		}
	},
	65649: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Fi: () => inLines, Si: () => every, sZ: () => tellWaits })
		/** Milliseconds. What takes less is nobody's concern. */ let tellAfter = 2_000
		/** Milliseconds between two lines about the same wait in a log. */ let tellAgainAfter = 30_000
		/** Keeps no process alive by itself. */ let every = (milliseconds, tick) => {
			let timer = setInterval(tick, milliseconds)
			timer.unref()
			return () => clearInterval(timer)
		}
		/** What takes long is told; of several waits at once, the one that began first. */ function tellWaits(display, { now, every }) {
			let open = new Set()
			let stop = null
			let tick = () => {
				let [longest] = open
				let waited = void 0 === longest ? 0 : now() - longest.since
				if (void 0 !== longest && waited >= tellAfter) display.show(longest.what, Math.floor(waited / 1000))
			}
			return what => {
				let wait = { what, since: now() }
				open.add(wait)
				stop ??= every(1000, tick)
				return () => {
					open.delete(wait)
					display.clear()
					if (open.size > 0) return
					stop?.()
					stop = null
				}
			}
		}
		/** Where what was written stays: a line at first, and then from time to time. */ function inLines(print, now) {
			let told = new Map()
			return {
				show(what, seconds) {
					let last = told.get(what)
					if (void 0 !== last && now() - last < tellAgainAfter) return
					told.set(what, now())
					print(`Waiting for ${what} (${seconds} s so far).`)
				},
				clear() {}
			}
		}
	}
}
