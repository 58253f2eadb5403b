export const modules = {
	4831: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ L: () => /* binding */ boundedText })
		/* harmony export */ /**
		 * The text of an answer of at most so many bytes, in UTF-8; null: it is longer, and the rest was not
		 * read. What stops reading destroys the stream, and with it the connection.
		 */ async function boundedText(body, mostBytes) {
			let decoder = new TextDecoder()
			let text = ''
			let length = 0
			for await (let chunk of body ?? []) {
				length += chunk.length
				if (length > mostBytes) return null
				text += decoder.decode(chunk, { stream: true })
			}
			return text + decoder.decode()
		}
	},
	2124: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ b: () => /* binding */ deepestNesting,
			/* harmony export */ q: () => /* binding */ nestsTooDeep
		})
		/* harmony export */ /** Deeper than any answer of MLflow or GitHub; parsing what nests without end takes gigabytes. */ let deepestNesting = 100
		let quote = 0x22
		let backslash = 0x5c
		let opening = new Set([0x5b, 0x7b])
		let closing = new Set([0x5d, 0x7d])
		/** Whether lists and objects of a JSON text stand in each other deeper than that. Parses nothing. */ function nestsTooDeep(text) {
			let depth = 0
			for (let at = 0; at < text.length; at += 1) {
				let code = text.charCodeAt(at)
				if (code === quote) at = endOfString(text, at)
				else if (opening.has(code)) {
					depth += 1
					if (depth > deepestNesting) return true
				} else if (closing.has(code)) depth -= 1
			}
			return false
		}
		/** Where the string ends that begins here; the end of the text where it does not. */ function endOfString(text, start) {
			for (let end = text.indexOf('"', start + 1); -1 !== end; end = text.indexOf('"', end + 1)) {
				let backslashes = 0
				while (text.charCodeAt(end - 1 - backslashes) === backslash) backslashes += 1
				if (backslashes % 2 === 0) return end
			}
			return text.length
		}
	}
}
