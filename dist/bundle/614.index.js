import { modules as shared_174_614 } from './shared-174-614.js'
import { modules as shared_614_851_927 } from './shared-614-851-927.js'
export const id = 614
export const ids = [614]
export const modules = {
	...shared_174_614,
	...shared_614_851_927,
	/**
	 *
	 * @param annotationProperties
	 * @returns The command properties to send with the actual annotation command
	 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
	 */ //# sourceMappingURL=utils.js.map
	98799: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => canonicalize })
		function hasLoneSurrogate(value) {
			for (let i = 0; i < value.length; i++) {
				let code = value.charCodeAt(i)
				if (code >= 0xd800 && code <= 0xdbff) {
					if (i === value.length - 1) return true
					let next = value.charCodeAt(i + 1)
					if (!(next >= 0xdc00 && next <= 0xdfff)) return true
					i++
				} else if (code >= 0xdc00 && code <= 0xdfff) return true
			}
			return false
		}
		function canonicalize(object, seen = new Set()) {
			if ('number' == typeof object && isNaN(object)) throw new Error('NaN is not allowed')
			if ('number' == typeof object && !isFinite(object)) throw new Error('Infinity is not allowed')
			if ('string' == typeof object && hasLoneSurrogate(object)) throw new Error('Lone surrogate is not allowed')
			if (null === object || 'object' != typeof object) return JSON.stringify(object)
			if ('function' == typeof object.toJSON) {
				if (seen.has(object)) throw new Error('Circular reference detected')
				seen.add(object)
				let result = canonicalize(object.toJSON(), seen)
				seen.delete(object)
				return result
			}
			if (seen.has(object)) throw new Error('Circular reference detected')
			seen.add(object)
			let result
			if (Array.isArray(object)) {
				let values = object.map(cv => {
					let value = void 0 === cv || 'symbol' == typeof cv ? null : cv
					return canonicalize(value, seen)
				})
				result = `[${values.join(',')}]`
			} else {
				let parts = []
				for (let key of Object.keys(object).sort())
					if (void 0 !== object[key] && 'symbol' != typeof object[key]) parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`)
				result = `{${parts.join(',')}}`
			}
			seen.delete(object)
			return result
		}
	}
}
