export const modules = {
	15756: module => {
		let { hasOwnProperty } = Object.prototype
		let encode = (obj, opt = {}) => {
			if ('string' == typeof opt) opt = { section: opt }
			opt.align = true === opt.align
			opt.newline = true === opt.newline
			opt.sort = true === opt.sort
			opt.whitespace = true === opt.whitespace || true === opt.align
			// The `typeof` check is required because accessing the `process` directly fails on browsers.
			/* istanbul ignore next */ opt.platform = opt.platform || ('u' > typeof process && process.platform)
			opt.bracketedArray = false !== opt.bracketedArray
			/* istanbul ignore next */ let eol = 'win32' === opt.platform ? '\r\n' : '\n'
			let separator = opt.whitespace ? ' = ' : '='
			let children = []
			let keys = opt.sort ? Object.keys(obj).sort() : Object.keys(obj)
			let padToChars = 0
			// If aligning on the separator, then padToChars is determined as follows:
			// 1. Get the keys
			// 2. Exclude keys pointing to objects unless the value is null or an array
			// 3. Add `[]` to array keys
			// 4. Ensure non empty set of keys
			// 5. Reduce the set to the longest `safe` key
			// 6. Get the `safe` length
			if (opt.align)
				padToChars = safe(
					keys
						.filter(k => null === obj[k] || Array.isArray(obj[k]) || 'object' != typeof obj[k])
						.map(k => (Array.isArray(obj[k]) ? `${k}[]` : k))
						.concat([''])
						.reduce((a, b) => (safe(a).length >= safe(b).length ? a : b))
				).length
			let out = ''
			let arraySuffix = opt.bracketedArray ? '[]' : ''
			for (let k of keys) {
				let val = obj[k]
				if (val && Array.isArray(val)) for (let item of val) out += safe(`${k}${arraySuffix}`).padEnd(padToChars, ' ') + separator + safe(item) + eol
				else if (val && 'object' == typeof val) children.push(k)
				else out += safe(k).padEnd(padToChars, ' ') + separator + safe(val) + eol
			}
			if (opt.section && out.length) out = '[' + safe(opt.section) + ']' + (opt.newline ? eol + eol : eol) + out
			for (let k of children) {
				let nk = splitSections(k, '.').join('\\.')
				let section = (opt.section ? opt.section + '.' : '') + nk
				let child = encode(obj[k], { ...opt, section })
				if (out.length && child.length) out += eol
				out += child
			}
			return out
		}
		function splitSections(str, separator) {
			var lastMatchIndex = 0
			var lastSeparatorIndex = 0
			var nextIndex = 0
			var sections = []
			do {
				nextIndex = str.indexOf(separator, lastMatchIndex)
				if (-1 !== nextIndex) {
					lastMatchIndex = nextIndex + separator.length
					if (nextIndex > 0 && '\\' === str[nextIndex - 1]) continue
					sections.push(str.slice(lastSeparatorIndex, nextIndex))
					lastSeparatorIndex = nextIndex + separator.length
				}
			} while (-1 !== nextIndex)
			sections.push(str.slice(lastSeparatorIndex))
			return sections
		}
		let decode = (str, opt = {}) => {
			opt.bracketedArray = false !== opt.bracketedArray
			let out = Object.create(null)
			let p = out
			let section = null
			//          section          |key      = value
			let re = /^\[([^\]]*)\]\s*$|^([^=]+)(=(.*))?$/i
			let lines = str.split(/[\r\n]+/g)
			let duplicates = {}
			for (let line of lines) {
				if (!line || line.match(/^\s*[;#]/) || line.match(/^\s*$/)) continue
				let match = line.match(re)
				if (!match) continue
				if (void 0 !== match[1]) {
					section = unsafe(match[1])
					if ('__proto__' === section) {
						// not allowed
						// keep parsing the section, but don't attach it.
						p = Object.create(null)
						continue
					}
					p = out[section] = out[section] || Object.create(null)
					continue
				}
				let keyRaw = unsafe(match[2])
				let isArray
				if (opt.bracketedArray) isArray = keyRaw.length > 2 && '[]' === keyRaw.slice(-2)
				else {
					duplicates[keyRaw] = (duplicates?.[keyRaw] || 0) + 1
					isArray = duplicates[keyRaw] > 1
				}
				let key = isArray && keyRaw.endsWith('[]') ? keyRaw.slice(0, -2) : keyRaw
				if ('__proto__' === key) continue
				let valueRaw = match[3] ? unsafe(match[4]) : true
				let value = 'true' === valueRaw || 'false' === valueRaw || 'null' === valueRaw ? JSON.parse(valueRaw) : valueRaw
				// Convert keys with '[]' suffix to an array
				if (isArray)
					if (hasOwnProperty.call(p, key)) {
						if (!Array.isArray(p[key])) p[key] = [p[key]]
					} else p[key] = []
				// safeguard against resetting a previously defined
				// array by accidentally forgetting the brackets
				if (Array.isArray(p[key])) p[key].push(value)
				else p[key] = value
			}
			// {a:{y:1},"a.b":{x:2}} --> {a:{y:1,b:{x:2}}}
			// use a filter to return the keys that have to be deleted.
			let remove = []
			for (let k of Object.keys(out)) {
				if (!hasOwnProperty.call(out, k) || 'object' != typeof out[k] || Array.isArray(out[k])) continue
				// see if the parent section is also an object.
				// if so, add it to that, and mark this one for deletion
				let parts = splitSections(k, '.')
				p = out
				let l = parts.pop()
				let nl = l.replace(/\\\./g, '.')
				for (let part of parts)
					if ('__proto__' !== part) {
						if (!hasOwnProperty.call(p, part) || 'object' != typeof p[part]) p[part] = Object.create(null)
						p = p[part]
					}
				if (p !== out || nl !== l) {
					p[nl] = out[k]
					remove.push(k)
				}
			}
			for (let del of remove) delete out[del]
			return out
		}
		let isQuoted = val => (val.startsWith('"') && val.endsWith('"')) || (val.startsWith("'") && val.endsWith("'"))
		let safe = val => {
			if ('string' != typeof val || val.match(/[=\r\n]/) || val.match(/^\[/) || (val.length > 1 && isQuoted(val)) || val !== val.trim())
				return JSON.stringify(val)
			return val.split(';').join('\\;').split('#').join('\\#')
		}
		let unsafe = val => {
			val = (val || '').trim()
			if (isQuoted(val)) {
				// remove the single quotes before calling JSON.parse
				if ("'" === val.charAt(0)) val = val.slice(1, -1)
				try {
					val = JSON.parse(val)
				} catch {}
			} // ignore errors
			else {
				// walk the val to find the first not-escaped ; character
				let esc = false
				let unesc = ''
				for (let i = 0, l = val.length; i < l; i++) {
					let c = val.charAt(i)
					if (esc) {
						if (-1 !== '\\;#'.indexOf(c)) unesc += c
						else unesc += '\\' + c
						esc = false
					} else if (-1 !== ';#'.indexOf(c)) break
					else if ('\\' === c) esc = true
					else unesc += c
				}
				if (esc) unesc += '\\'
				return unesc.trim()
			}
			return val
		}
		module.exports = { parse: decode, decode, stringify: encode, encode, safe, unsafe }
	}
}
