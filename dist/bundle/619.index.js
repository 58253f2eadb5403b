export const id = 619
export const ids = [619]
export const modules = {
	73305: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			z$: () => _bigint,
			_L: () => _boolean,
			FO: () => _custom,
			Tx: () => _gt,
			qm: () => _gte,
			LK: () => _int,
			Jg: () => _int64,
			Au: () => _lt,
			Eb: () => _maxLength,
			m9: () => _minLength,
			G8: () => _never,
			UI: () => _nonnegative,
			jw: () => _null,
			F7: () => _number,
			NC: () => _positive,
			fU: () => _refine,
			Fk: () => _regex,
			Rl: () => _string,
			E4: () => _undefined,
			em: () => _unknown,
			q0: () => describe,
			mI: () => meta
		})
		// UNUSED EXPORTS: TimePrecision, _any, _array, _base64, _base64url, _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _date, _default, _discriminatedUnion, _e164, _email, _emoji, _endsWith, _enum, _file, _float32, _float64, _guid, _iban, _includes, _int32, _intersection, _ipv4, _ipv6, _isoDate, _isoDateTime, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lte, _mac, _map, _max, _maxSize, _mime, _min, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _nonoptional, _nonpositive, _normalize, _nullable, _optional, _overwrite, _pipe, _promise, _properties, _property, _readonly, _record, _set, _size, _slugify, _startsWith, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _trim, _tuple, _uint32, _uint64, _ulid, _union, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void, _xid, _xor
		var core_checks = __webpack_require__(44890)
		// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
		var _a
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ class $ZodRegistry {
			constructor() {
				this._map = new WeakMap()
				this._idmap = new Map()
			}
			add(schema, ..._meta) {
				let meta = _meta[0]
				this._map.set(schema, meta)
				if (meta && 'object' == typeof meta && 'id' in meta) this._idmap.set(meta.id, schema)
				return this
			}
			clear() {
				this._map = new WeakMap()
				this._idmap = new Map()
				return this
			}
			remove(schema) {
				let meta = this._map.get(schema)
				if (meta && 'object' == typeof meta && 'id' in meta) this._idmap.delete(meta.id)
				this._map.delete(schema)
				return this
			}
			get(schema) {
				// return this._map.get(schema) as any;
				// inherit metadata
				let p = schema._zod.parent
				if (p) {
					let pm = { ...(this.get(p) ?? {}) }
					delete pm.id
					// do not inherit id
					let f = { ...pm, ...this._map.get(schema) }
					return Object.keys(f).length ? f : void 0
				}
				return this._map.get(schema)
			}
			has(schema) {
				return this._map.has(schema)
			}
		}
		// registries
		function registry() {
			return new $ZodRegistry()
		}
		;(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry())
		let globalRegistry = globalThis.__zod_globalRegistry
		var core_util = __webpack_require__(54723)
		// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js
		function snapshotChecks(def) {
			if (def.checks) def.checks = [...def.checks]
			return def
		}
		// @__NO_SIDE_EFFECTS__
		function _string(Class, params) {
			return new Class(snapshotChecks({ type: 'string', ...core_util./* normalizeParams */ A2(params) }))
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		/**
		 * @deprecated CUID v1 is deprecated by its authors due to information leakage
		 * (timestamps embedded in the id). Use {@link _cuid2} instead.
		 * See https://github.com/paralleldrive/cuid.
		 */ // @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _number(Class, params) {
			return new Class(snapshotChecks({ type: 'number', checks: [], ...core_util./* normalizeParams */ A2(params) }))
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _int(Class, params) {
			return new Class({ type: 'number', check: 'number_format', abort: false, format: 'safeint', ...core_util./* normalizeParams */ A2(params) })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _boolean(Class, params) {
			return new Class({ type: 'boolean', ...core_util./* normalizeParams */ A2(params) })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _bigint(Class, params) {
			return new Class({ type: 'bigint', ...core_util./* normalizeParams */ A2(params) })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _int64(Class, params) {
			return new Class({ type: 'bigint', check: 'bigint_format', abort: false, format: 'int64', ...core_util./* normalizeParams */ A2(params) })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _undefined(Class, params) {
			return new Class({ type: 'undefined', ...core_util./* normalizeParams */ A2(params) })
		}
		// @__NO_SIDE_EFFECTS__
		function _null(Class, params) {
			return new Class({ type: 'null', ...core_util./* normalizeParams */ A2(params) })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _unknown(Class) {
			return new Class({ type: 'unknown' })
		}
		// @__NO_SIDE_EFFECTS__
		function _never(Class, params) {
			return new Class({ type: 'never', ...core_util./* normalizeParams */ A2(params) })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _lt(value, params) {
			return new core_checks./* $ZodCheckLessThan */ sm({ check: 'less_than', ...core_util./* normalizeParams */ A2(params), value, inclusive: false })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _gt(value, params) {
			return new core_checks./* $ZodCheckGreaterThan */ J_({ check: 'greater_than', ...core_util./* normalizeParams */ A2(params), value, inclusive: false })
		}
		// @__NO_SIDE_EFFECTS__
		function _gte(value, params) {
			return new core_checks./* $ZodCheckGreaterThan */ J_({ check: 'greater_than', ...core_util./* normalizeParams */ A2(params), value, inclusive: true })
		}
		// @__NO_SIDE_EFFECTS__
		function _positive(params) {
			return _gt(0, params)
		}
		// negative
		// @__NO_SIDE_EFFECTS__
		// nonpositive
		// @__NO_SIDE_EFFECTS__
		// nonnegative
		// @__NO_SIDE_EFFECTS__
		function _nonnegative(params) {
			return _gte(0, params)
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _maxLength(maximum, params) {
			let ch = new core_checks./* $ZodCheckMaxLength */ Yk({ check: 'max_length', ...core_util./* normalizeParams */ A2(params), maximum })
			return ch
		}
		// @__NO_SIDE_EFFECTS__
		function _minLength(minimum, params) {
			return new core_checks./* $ZodCheckMinLength */ Kk({ check: 'min_length', ...core_util./* normalizeParams */ A2(params), minimum })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _regex(pattern, params) {
			return new core_checks./* $ZodCheckRegex */ DG({ check: 'string_format', format: 'regex', ...core_util./* normalizeParams */ A2(params), pattern })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// normalize
		// @__NO_SIDE_EFFECTS__
		// trim
		// @__NO_SIDE_EFFECTS__
		// toLowerCase
		// @__NO_SIDE_EFFECTS__
		// toUpperCase
		// @__NO_SIDE_EFFECTS__
		// slugify
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// get element() {
		//   return element;
		// },
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// export function _tuple(
		//   Class: util.SchemaClass<schemas.$ZodTuple>,
		//   items: [],
		//   params?: string | $ZodTupleParams
		// ): schemas.$ZodTuple<[], null>;
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// if (Array.isArray(values)) {
		//   for (const value of values) {
		//     entries[value] = value;
		//   }
		// } else {
		//   Object.assign(entries, values);
		// }
		// const entries: util.EnumLike = {};
		// for (const val of values) {
		//   entries[val] = val;
		// }
		// @__NO_SIDE_EFFECTS__
		/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
		 *
		 * ```ts
		 * enum Colors { red, green, blue }
		 * z.enum(Colors);
		 * ```
		 */ // @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function _custom(Class, fn, _params) {
			let norm = core_util./* normalizeParams */ A2(_params)
			norm.abort ?? (norm.abort = true)
			// default to abort:false
			let schema = new Class({ type: 'custom', check: 'custom', fn: fn, ...norm })
			return schema
		}
		// same as _custom but defaults to abort:false
		// @__NO_SIDE_EFFECTS__
		function _refine(Class, fn, _params) {
			let schema = new Class({ type: 'custom', check: 'custom', fn: fn, ...core_util./* normalizeParams */ A2(_params) })
			return schema
		}
		// @__NO_SIDE_EFFECTS__
		// for Zod 3 backwards compatibility
		// abort is always undefined, so this is always true...
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function describe(description) {
			let ch = new core_checks./* $ZodCheck */ QP({ check: 'describe' })
			ch._zod.onattach = [
				inst => {
					let existing = globalRegistry.get(inst) ?? {}
					globalRegistry.add(inst, { ...existing, description })
				}
			]
			ch._zod.check = () => {}
			// no-op check
			return ch
		}
		// @__NO_SIDE_EFFECTS__
		function meta(metadata) {
			let ch = new core_checks./* $ZodCheck */ QP({ check: 'meta' })
			ch._zod.onattach = [
				inst => {
					let existing = globalRegistry.get(inst) ?? {}
					globalRegistry.add(inst, { ...existing, ...metadata })
				}
			]
			ch._zod.check = () => {}
			// no-op check
			return ch
		}
	},
	// @__NO_SIDE_EFFECTS__
	// @__NO_SIDE_EFFECTS__
	44890: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DG: () => $ZodCheckRegex,
			J_: () => $ZodCheckGreaterThan,
			KH: () => $ZodCheckNumberFormat,
			Kk: () => $ZodCheckMinLength,
			QP: () => $ZodCheck,
			Yk: () => $ZodCheckMaxLength,
			sm: () => $ZodCheckLessThan,
			uE: () => $ZodCheckBigIntFormat
		})
		/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */ var $core_0 =
			__webpack_require__(88532)
		var $util_1 = __webpack_require__(54723)
		// import { $ZodType } from "./schemas.js";
		let $ZodCheck = /*@__PURE__*/ $core_0./* .$constructor */ xI('$ZodCheck', (inst, def) => {
			var _a
			inst._zod ?? (inst._zod = {})
			inst._zod.def = def
			;(_a = inst._zod).onattach ?? (_a.onattach = [])
		})
		/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */ /** Default `when` for length-based checks: run only on non-nullish values with a `length`. */ let _whenHasLength =
			payload => {
				let val = payload.value
				return !$util_1./* .nullish */ cl(val) && void 0 !== val.length
			}
		let numericOriginMap = { number: 'number', bigint: 'bigint', object: 'date' }
		let $ZodCheckLessThan = /*@__PURE__*/ $core_0./* .$constructor */ xI('$ZodCheckLessThan', (inst, def) => {
			$ZodCheck.init(inst, def)
			let origin = numericOriginMap[typeof def.value]
			inst._zod.check = payload => {
				if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return
				payload.issues.push({
					origin: numericOriginMap[typeof payload.value] ?? origin,
					code: 'too_big',
					maximum: 'object' == typeof def.value ? def.value.getTime() : def.value,
					input: payload.value,
					inclusive: def.inclusive,
					inst,
					continue: !def.abort
				})
			}
		})
		let $ZodCheckGreaterThan = /*@__PURE__*/ $core_0./* .$constructor */ xI('$ZodCheckGreaterThan', (inst, def) => {
			$ZodCheck.init(inst, def)
			let origin = numericOriginMap[typeof def.value]
			inst._zod.check = payload => {
				if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return
				payload.issues.push({
					origin: numericOriginMap[typeof payload.value] ?? origin,
					code: 'too_small',
					minimum: 'object' == typeof def.value ? def.value.getTime() : def.value,
					input: payload.value,
					inclusive: def.inclusive,
					inst,
					continue: !def.abort
				})
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
		let $ZodCheckNumberFormat = /*@__PURE__*/ $core_0./* .$constructor */ xI('$ZodCheckNumberFormat', (inst, def) => {
			$ZodCheck.init(inst, def)
			// no format checks
			def.format = def.format || 'float64'
			let isInt = def.format?.includes('int')
			let origin = isInt ? 'int' : 'number'
			let [minimum, maximum] = $util_1./* .NUMBER_FORMAT_RANGES */ zH[def.format]
			inst._zod.check = payload => {
				let input = payload.value
				if (isInt) {
					if (!Number.isInteger(input))
						return void (
							// invalid_format issue
							// payload.issues.push({
							//   expected: def.format,
							//   format: def.format,
							//   code: "invalid_format",
							//   input,
							//   inst,
							// });
							// invalid_type issue
							payload.issues.push({ expected: origin, format: def.format, code: 'invalid_type', continue: false, input, inst })
						)
					// not_multiple_of issue
					// payload.issues.push({
					//   code: "not_multiple_of",
					//   origin: "number",
					//   input,
					//   inst,
					//   divisor: 1,
					// });
					if (!Number.isSafeInteger(input)) {
						if (input > 0)
							// too_big
							payload.issues.push({
								input,
								code: 'too_big',
								maximum: Number.MAX_SAFE_INTEGER,
								note: 'Integers must be within the safe integer range.',
								inst,
								origin,
								inclusive: true,
								continue: !def.abort
							})
						// too_small
						else
							payload.issues.push({
								input,
								code: 'too_small',
								minimum: Number.MIN_SAFE_INTEGER,
								note: 'Integers must be within the safe integer range.',
								inst,
								origin,
								inclusive: true,
								continue: !def.abort
							})
						return
					}
				}
				if (input < minimum) payload.issues.push({ origin: 'number', input, code: 'too_small', minimum, inclusive: true, inst, continue: !def.abort })
				if (input > maximum) payload.issues.push({ origin: 'number', input, code: 'too_big', maximum, inclusive: true, inst, continue: !def.abort })
			}
		})
		let $ZodCheckBigIntFormat = /*@__PURE__*/ $core_0./* .$constructor */ xI('$ZodCheckBigIntFormat', (inst, def) => {
			$ZodCheck.init(inst, def)
			// no format checks
			let [minimum, maximum] = $util_1./* .BIGINT_FORMAT_RANGES */ NR[def.format]
			inst._zod.check = payload => {
				let input = payload.value
				if (input < minimum) payload.issues.push({ origin: 'bigint', input, code: 'too_small', minimum: minimum, inclusive: true, inst, continue: !def.abort })
				if (input > maximum) payload.issues.push({ origin: 'bigint', input, code: 'too_big', maximum, inclusive: true, inst, continue: !def.abort })
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ let $ZodCheckMaxLength =
			/*@__PURE__*/ $core_0./* .$constructor */ xI('$ZodCheckMaxLength', (inst, def) => {
				var _a
				$ZodCheck.init(inst, def)
				;(_a = inst._zod.def).when ?? (_a.when = _whenHasLength)
				inst._zod.check = payload => {
					let input = payload.value
					let units = input.length
					// Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
					let length = 'string' == typeof input && units > def.maximum ? $util_1./* .codePointLength */ O7(input) : units
					if (length <= def.maximum) return
					let origin = $util_1./* .getLengthableOrigin */ Rc(input)
					payload.issues.push({ origin, code: 'too_big', maximum: def.maximum, inclusive: true, input, inst, continue: !def.abort })
				}
			})
		let $ZodCheckMinLength = /*@__PURE__*/ $core_0./* .$constructor */ xI('$ZodCheckMinLength', (inst, def) => {
			var _a
			$ZodCheck.init(inst, def)
			;(_a = inst._zod.def).when ?? (_a.when = _whenHasLength)
			inst._zod.check = payload => {
				let input = payload.value
				let units = input.length
				// A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
				let length = 'string' == typeof input && units >= def.minimum && units < 2 * def.minimum ? $util_1./* .codePointLength */ O7(input) : units
				if (length >= def.minimum) return
				let origin = $util_1./* .getLengthableOrigin */ Rc(input)
				payload.issues.push({ origin, code: 'too_small', minimum: def.minimum, inclusive: true, input, inst, continue: !def.abort })
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
		let $ZodCheckStringFormat = /*@__PURE__*/ $core_0./* .$constructor */ xI('$ZodCheckStringFormat', (inst, def) => {
			var _a, _b
			$ZodCheck.init(inst, def)
			if (def.pattern)
				(_a = inst._zod).check ??
					(_a.check = payload => {
						def.pattern.lastIndex = 0
						if (def.pattern.test(payload.value)) return
						payload.issues.push({
							origin: 'string',
							code: 'invalid_format',
							format: def.format,
							input: payload.value,
							...(def.pattern ? { pattern: def.pattern.toString() } : {}),
							inst,
							continue: !def.abort
						})
					})
			else (_b = inst._zod).check ?? (_b.check = () => {})
		})
		let $ZodCheckRegex = /*@__PURE__*/ $core_0./* .$constructor */ xI('$ZodCheckRegex', (inst, def) => {
			$ZodCheckStringFormat.init(inst, def)
			inst._zod.check = payload => {
				def.pattern.lastIndex = 0
				if (def.pattern.test(payload.value)) return
				payload.issues.push({
					origin: 'string',
					code: 'invalid_format',
					format: 'regex',
					input: payload.value,
					pattern: def.pattern.toString(),
					inst,
					continue: !def.abort
				})
			}
		})
	},
	/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // `String.prototype.includes(sub, position)` matches `sub` at `position`
	// OR LATER, so the pattern must allow at least `position` leading chars
	// (`{N,}`), not exactly `position` chars (`{N}`).
	/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ ///////////////////////////////////
	/////    $ZodCheckProperty    /////
	///////////////////////////////////
	/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
	// the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
	/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ 88532: (
		__unused_webpack___webpack_module__,
		__webpack_exports__,
		__webpack_require__
	) => {
		__webpack_require__.d(__webpack_exports__, {
			$W: () => config,
			GT: () => $ZodAsyncError,
			cV: () => $ZodEncodeError,
			cr: () => globalConfig1,
			tm: () => NEVER,
			xI: () => $constructor
		})
		/* unused harmony export $brand */ var $util_0 = __webpack_require__(54723)
		var _a
		/** A special constant with type `never` */ let NEVER = /*@__PURE__*/ Object.freeze({ status: 'aborted' })
		/* Shared descriptor for installing `_zod`; defineProperty reads it
		 * synchronously, so reusing one object avoids a per-instance allocation. */ let _zodDesc = { value: void 0, enumerable: false }
		// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
		let _E = 'captureStackTrace' in Error ? Error : null
		// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
		function newError(Definition) {
			let E = _E
			if (E) {
				let saved = E.stackTraceLimit
				if ('number' == typeof saved) {
					try {
						E.stackTraceLimit = 0
					} catch {
						_E = null
						return new Definition()
					}
					try {
						return new Definition()
					} finally {
						E.stackTraceLimit = saved
					}
				}
			}
			return new Definition()
		}
		function $constructor(
			name,
			initializer,
			/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */ proto,
			params
		) {
			// Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
			let zodProto = {}
			// Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
			function Internals(def) {
				this.def = def
				this.constr = _
				this.traits = new Set()
			}
			Internals.prototype = zodProto
			let protoMembers = proto
			// One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
			let initialized = protoMembers && new WeakSet()
			function init(inst, def) {
				if (inst._zod) {
					if (inst._zod.traits.has(name)) return
				} else {
					_zodDesc.value = new Internals(def)
					try {
						Object.defineProperty(inst, '_zod', _zodDesc)
					} finally {
						// Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
						_zodDesc.value = void 0
					}
				}
				inst._zod.traits.add(name)
				initializer(inst, def)
				if (initialized) {
					// `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
					let own = Object.getPrototypeOf(inst)
					let ctorProto = inst._zod.constr.prototype
					let up = own
					while (up && up !== ctorProto) up = Object.getPrototypeOf(up)
					let target = up ?? own
					if (!initialized.has(target)) {
						initialized.add(target)
						;(0, $util_0./* .members */ ol)(target, protoMembers)
					}
				}
				// support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
				let proto = _.prototype
				for (let k in proto)
					if (Object.prototype.hasOwnProperty.call(proto, k)) {
						if (!(k in inst)) inst[k] = proto[k].bind(inst)
					}
			}
			// doesn't work if Parent has a constructor with arguments
			let Parent = params?.Parent ?? Object
			class Definition extends Parent {}
			Object.defineProperty(Definition, 'name', { value: name })
			function _(def) {
				let inst = params?.Parent ? newError(Definition) : this
				init(inst, def)
				let deferred = inst._zod.deferred
				if (deferred) {
					for (let fn of deferred) fn()
					// Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
					inst._zod.deferred = void 0
				}
				// Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
				let pp = globalThis.__zod_globalConfig?.postProcessor
				if (pp) pp(inst)
				return inst
			}
			Object.defineProperty(_, 'init', { value: init })
			Object.defineProperty(_, Symbol.hasInstance, {
				value: inst => {
					if (params?.Parent && inst instanceof params.Parent) return true
					return inst?._zod?.traits?.has(name)
				}
			})
			Object.defineProperty(_, 'name', { value: name })
			return _
		}
		//////////////////////////////   UTILITIES   ///////////////////////////////////////
		/*@__PURE__*/ /* unused pure expression or super */ class $ZodAsyncError extends Error {
			constructor() {
				super('Encountered Promise during synchronous parse. Use .parseAsync() instead.')
			}
		}
		class $ZodEncodeError extends Error {
			constructor(name) {
				super(`Encountered unidirectional transform during encode: ${name}`)
				this.name = 'ZodEncodeError'
			}
		}
		;(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {})
		let globalConfig1 = globalThis.__zod_globalConfig
		function config(newConfig) {
			if (newConfig) Object.assign(globalConfig1, newConfig)
			return globalConfig1
		}
	},
	37428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Kd: () => $ZodRealError, a$: () => $ZodError })
		/* unused harmony exports flattenError, formatError, treeifyError, toDotPath, prettifyError */ var $core_1 = __webpack_require__(88532)
		var $util_0 = __webpack_require__(54723)
		/* Computing the message eagerly is expensive (pretty-printed JSON of all
		 * issues), so defer it until first read. The accessor functions and
		 * descriptors are shared across instances to keep error construction
		 * cheap; the computed message is cached on the internals object. The
		 * setter preserves plain assignment semantics for consumers that
		 * overwrite `message`. */ function _getMessage() {
			let internals = this._zod
			internals.message ?? (internals.message = JSON.stringify(internals.def, $util_0./* .jsonStringifyReplacer */ k8, 2))
			return internals.message
		}
		function _setMessage(value) {
			this._zod.message = value
		}
		let _messageDesc = { get: _getMessage, set: _setMessage, enumerable: true, configurable: true }
		let _issuesDesc = { value: void 0, enumerable: false }
		/* Prototypes that already carry the lazy `toString`. Seeded with the
		 * intrinsics so that `init` on a foreign object — it accepts any object —
		 * can never install an accessor onto a prototype we do not own. */ let _installedToString = /* @__PURE__ */ new WeakSet([
			Object.prototype,
			Error.prototype
		])
		let initializer = (inst, def) => {
			inst.name = '$ZodError'
			// `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
			_issuesDesc.value = def
			Object.defineProperty(inst, 'issues', _issuesDesc)
			// Clear the shared slot; a retained `value` pins the last error's issues.
			_issuesDesc.value = void 0
			Object.defineProperty(inst, 'message', _messageDesc)
			/* `toString` lives as a non-enumerable lazy getter on the shared
			 * prototype; on first access it caches a per-instance closure so
			 * detached usage still works. */ let proto = Object.getPrototypeOf(inst)
			if (!_installedToString.has(proto)) {
				_installedToString.add(proto)
				Object.defineProperty(proto, 'toString', {
					configurable: true,
					enumerable: false,
					get() {
						let value = () => this.message
						Object.defineProperty(this, 'toString', { value, configurable: true, writable: true })
						return value
					},
					set(value) {
						Object.defineProperty(this, 'toString', { value, configurable: true, writable: true })
					}
				})
			}
		}
		let $ZodError = (0, $core_1./* .$constructor */ xI)('$ZodError', initializer)
		let $ZodRealError = (0, $core_1./* .$constructor */ xI)('$ZodError', initializer, void 0, { Parent: Error })
	},
	/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
	 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
	 * "__proto__" would hit the setter instead of creating a key. */ // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
	// A path element may collide with an inherited property name such as
	// "__proto__" or "constructor". Truthiness checks read the prototype
	// (so no node is created, then ._errors.push throws), and bracket
	// assignment of "__proto__" hits the setter instead of creating an
	// own key. Guard the read with hasOwnProperty and create the node
	// with defineProperty so any path element becomes a real own key.
	// regular union error
	// el may collide with an inherited property name ("__proto__",
	// "constructor", ...); ??= reads the prototype so the node is never
	// created and curr.errors.push throws. Guard with hasOwnProperty and
	// create the node with defineProperty so "__proto__" becomes a real
	// own key rather than invoking the prototype setter.
	/** Format a ZodError as a human-readable string in the following form.
	 *
	 * From
	 *
	 * ```ts
	 * ZodError {
	 *   issues: [
	 *     {
	 *       expected: 'string',
	 *       code: 'invalid_type',
	 *       path: [ 'username' ],
	 *       message: 'Invalid input: expected string'
	 *     },
	 *     {
	 *       expected: 'number',
	 *       code: 'invalid_type',
	 *       path: [ 'favoriteNumbers', 1 ],
	 *       message: 'Invalid input: expected number'
	 *     }
	 *   ];
	 * }
	 * ```
	 *
	 * to
	 *
	 * ```
	 * username
	 *   ✖ Expected number, received string at "username
	 * favoriteNumbers[0]
	 *   ✖ Invalid input: expected number
	 * ```
	 */ // sort by path length
	// Process each issue
	// Convert Map to formatted string
	4196: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { EJ: () => parseAsync1, bp: () => safeParseAsync, qg: () => parse1, xL: () => safeParse })
		/* unused harmony exports _parse, _parseAsync, _safeParse, _safeParseAsync, validate, validateAsync, _encode, encode, _decode, decode, _encodeAsync, encodeAsync, _decodeAsync, decodeAsync, _safeEncode, safeEncode, _safeDecode, safeDecode, _safeEncodeAsync, safeEncodeAsync, _safeDecodeAsync, safeDecodeAsync */ var $core_0 =
			__webpack_require__(88532)
		var $errors_2 = __webpack_require__(37428)
		var $util_1 = __webpack_require__(54723)
		// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
		let _parse = _Err => {
			let fn = (schema, value, _ctx, _params) => {
				let ctx = _ctx ? { ..._ctx, async: false } : { async: false }
				let result = schema._zod.run({ value, issues: [] }, ctx)
				if (result instanceof Promise) throw new $core_0./* .$ZodAsyncError */ GT()
				if (result.issues.length) {
					let e = new (_params?.Err ?? _Err)(result.issues.map(iss => $util_1./* .finalizeIssue */ iR(iss, ctx, $core_0./* .config */ $W())))
					$util_1./* .captureStackTrace */ gx(e, _params?.callee ?? fn)
					throw e
				}
				return result.value
			}
			return fn
		}
		let parse1 = /* @__PURE__*/ _parse($errors_2./* .$ZodRealError */ Kd)
		let _parseAsync = _Err => {
			let fn = async (schema, value, _ctx, params) => {
				let ctx = _ctx ? { ..._ctx, async: true } : { async: true }
				let result = schema._zod.run({ value, issues: [] }, ctx)
				if (result instanceof Promise) result = await result
				if (result.issues.length) {
					let e = new (params?.Err ?? _Err)(result.issues.map(iss => $util_1./* .finalizeIssue */ iR(iss, ctx, $core_0./* .config */ $W())))
					$util_1./* .captureStackTrace */ gx(e, params?.callee ?? fn)
					throw e
				}
				return result.value
			}
			return fn
		}
		let parseAsync1 = /* @__PURE__*/ _parseAsync($errors_2./* .$ZodRealError */ Kd)
		let _safeParse = _Err => (schema, value, _ctx) => {
			let ctx = _ctx ? { ..._ctx, async: false } : { async: false }
			let result = schema._zod.run({ value, issues: [] }, ctx)
			if (result instanceof Promise) throw new $core_0./* .$ZodAsyncError */ GT()
			return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value }
		}
		let safeParse = /* @__PURE__*/ _safeParse($errors_2./* .$ZodRealError */ Kd)
		// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
		function failure(Err, issues, ctx) {
			let error
			return {
				success: false,
				get error() {
					if (!error) {
						error = new Err(issues.map(iss => $util_1./* .finalizeIssue */ iR(iss, ctx, $core_0./* .config */ $W())))
						// finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
						issues = void 0
						ctx = void 0
					}
					return error
				},
				set error(e) {
					error = e
					// a replacement makes the getter's branch unreachable, so the captures have to go here too
					issues = void 0
					ctx = void 0
				}
			}
		}
		let _safeParseAsync = _Err => async (schema, value, _ctx) => {
			let ctx = _ctx ? { ..._ctx, async: true } : { async: true }
			let result = schema._zod.run({ value, issues: [] }, ctx)
			if (result instanceof Promise) result = await result
			return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value }
		}
		let safeParseAsync = /* @__PURE__*/ _safeParseAsync($errors_2./* .$ZodRealError */ Kd)
		// registry mirrors of the compiler's sentinels, so this module never imports the compiler
		/* @__PURE__ */ /* unused pure expression or super */ /* @__PURE__ */ /* unused pure expression or super */ // Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
		// a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
		// skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
		// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
		/* @__PURE__*/ $errors_2./* .$ZodRealError */ Kd
		/* @__PURE__*/ $errors_2./* .$ZodRealError */ Kd
		/* @__PURE__*/ $errors_2./* .$ZodRealError */ Kd
		/* @__PURE__*/ $errors_2./* .$ZodRealError */ Kd
		/* @__PURE__*/ $errors_2./* .$ZodRealError */ Kd
		/* @__PURE__*/ $errors_2./* .$ZodRealError */ Kd
		/* @__PURE__*/ $errors_2./* .$ZodRealError */ Kd
		/* @__PURE__*/ $errors_2./* .$ZodRealError */ Kd
	},
	54723: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A2: () => normalizeParams,
			Gv: () => isObject,
			NM: () => optionalKeys,
			NR: () => BIGINT_FORMAT_RANGES,
			O7: () => codePointLength,
			OH: () => partial,
			PO: () => cached,
			QH: () => aborted,
			Qd: () => isPlainObject,
			Rc: () => getLengthableOrigin,
			SS: () => constantCatch,
			Vy: () => assignProp,
			X: () => installLazyProp,
			X$: () => extend,
			cl: () => nullish,
			d3: () => attachSchema,
			gx: () => captureStackTrace,
			hi: () => sizeCaps,
			iR: () => finalizeIssue,
			jD: () => hide,
			k8: () => jsonStringifyReplacer,
			lQ: () => prefixIssues,
			o8: () => clone,
			ol: () => members,
			p6: () => cleanRegex,
			qQ: () => propertyKeyTypes,
			qh: () => own,
			rL: () => explicitlyAborted,
			sD: () => escapeRegex,
			sn: () => issue,
			v5: () => defineLazyInternal,
			w5: () => getEnumValues,
			yG: () => shallowClone,
			zH: () => NUMBER_FORMAT_RANGES
		})
		/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, defineLazy, objectClone, rawShape, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, pick, omit, safeExtend, merge, required, unwrapMessage, getSizableOrigin, parsedType, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH */ // functions
		function getEnumValues(entries) {
			let numericValues = Object.values(entries).filter(v => 'number' == typeof v)
			let values = Object.entries(entries)
				.filter(([k, _]) => -1 === numericValues.indexOf(+k))
				.map(([_, v]) => v)
			return values
		}
		function jsonStringifyReplacer(_, value) {
			if ('bigint' == typeof value) return value.toString()
			return value
		}
		// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
		class Cached {
			constructor(getter) {
				this._getter = getter
				this._value = void 0
			}
			get value() {
				let getter = this._getter
				if (void 0 !== getter) {
					this._value = getter()
					this._getter = void 0
				}
				return this._value
			}
		}
		function cached(getter) {
			return new Cached(getter)
		}
		function nullish(input) {
			return null == input
		}
		function cleanRegex(source) {
			let start = source.startsWith('^') ? 1 : 0
			let end = source.endsWith('$') ? source.length - 1 : source.length
			return source.slice(start, end)
		}
		// `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
		/* @__PURE__*/ /* unused pure expression or super */ // Circular reference detected, return undefined to break the cycle
		// configurable: true,
		// object[key] = v;
		function assignProp(target, prop, value) {
			Object.defineProperty(target, prop, { value, writable: true, enumerable: true, configurable: true })
		}
		/**
		 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
		 *
		 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
		 */ function rawShape(def) {
			let desc = Object.getOwnPropertyDescriptor(def, 'shape')
			return desc?.get ? desc.get.raw : desc?.value
		}
		// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
		function sourceShape(schema) {
			return rawShape(schema._zod.def) ?? schema._zod.def.shape
		}
		// a key whose value is not settled yet, self-caching so every read after the first gets the same one
		function deferProp(target, key, getter) {
			Object.defineProperty(target, key, {
				get() {
					let value = getter()
					assignProp(this, key, value)
					return value
				},
				enumerable: true,
				configurable: true
			})
		}
		// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
		function putProp(target, key, value) {
			if (key in target) assignProp(target, key, value)
			else target[key] = value
		}
		/**
		 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
		 *
		 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
		 */ function mirrorShape(target, source, keys, wrap) {
			let raw = sourceShape(source)
			for (let key of keys) {
				let desc = Object.getOwnPropertyDescriptor(raw, key)
				if (desc.enumerable)
					if (desc.get)
						deferProp(target, key, () => {
							let value = source._zod.def.shape[key]
							return wrap ? wrap(value, key) : value
						})
					else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value)
			}
		}
		// same, for a plain shape a caller passed rather than a schema's
		function mirrorProps(target, source) {
			for (let key of Reflect.ownKeys(source)) {
				let desc = Object.getOwnPropertyDescriptor(source, key)
				if (desc.enumerable)
					if (desc.get) deferProp(target, key, () => source[key])
					else putProp(target, key, desc.value)
			}
		}
		function mergeDefs(...defs) {
			let mergedDescriptors = {}
			for (let def of defs) {
				let descriptors = Object.getOwnPropertyDescriptors(def)
				Object.assign(mergedDescriptors, descriptors)
			}
			return Object.defineProperties({}, mergedDescriptors)
		}
		let captureStackTrace = 'captureStackTrace' in Error ? Error.captureStackTrace : (..._args) => {}
		function isObject(data) {
			return 'object' == typeof data && null !== data && !Array.isArray(data)
		}
		/* @__PURE__*/ /* unused pure expression or super */ // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
		// @ts-ignore
		function isPlainObject(o) {
			if (false === isObject(o)) return false
			// modified constructor
			let ctor = o.constructor
			if (void 0 === ctor) return true
			if ('function' != typeof ctor) return true
			// modified prototype
			let prot = ctor.prototype
			if (false === isObject(prot)) return false
			// ctor doesn't have static `isPrototypeOf`
			if (false === Object.prototype.hasOwnProperty.call(prot, 'isPrototypeOf')) return false
			return true
		}
		function shallowClone(o) {
			if (isPlainObject(o)) return { ...o }
			if (Array.isArray(o)) return [...o]
			if (o instanceof Map) return new Map(o)
			if (o instanceof Set) return new Set(o)
			return o
		}
		// @ts-ignore
		let propertyKeyTypes = /* @__PURE__*/ new Set(['string', 'number', 'symbol'])
		/* @__PURE__*/ function escapeRegex(str) {
			return str.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
		}
		// zod-specific utils
		function clone(inst, def, params) {
			let cl = new inst._zod.constr(def ?? inst._zod.def)
			if (!def || params?.parent) cl._zod.parent = inst
			return cl
		}
		function normalizeParams(_params) {
			let params = _params
			if (!params) return {}
			if ('string' == typeof params) return { error: () => params }
			if (params?.message !== void 0) {
				if (params?.error !== void 0) throw new Error('Cannot specify both `message` and `error` params')
				params.error = params.message
			}
			delete params.message
			if ('string' == typeof params.error) return { ...params, error: () => params.error }
			return params
		}
		function optionalKeys(shape) {
			return Object.keys(shape).filter(k => void 0 !== shape[k]._zod.optin && 'optional' === shape[k]._zod.optout)
		}
		// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
		let NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
			safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
			int32: [-2147483648, 2147483647],
			uint32: [0, 4294967295],
			float32: [-3.4028234663852886e38, 3.4028234663852886e38],
			float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
		}))()
		let BIGINT_FORMAT_RANGES = {
			int64: [/* @__PURE__*/ BigInt('-9223372036854775808'), /* @__PURE__*/ BigInt('9223372036854775807')],
			uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt('18446744073709551615')]
		}
		// the mask keys that select something, checked against the source's shape without resolving it
		function maskedKeys(schema, mask) {
			let raw = sourceShape(schema)
			let keys = []
			// `for...in` skips symbols, so a symbol in the mask would select nothing
			for (let key of Reflect.ownKeys(mask)) {
				if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`)
				if (mask[key]) keys.push(key)
			}
			return keys
		}
		function extend(schema, shape) {
			if (!isPlainObject(shape)) throw new Error('Invalid input to extend: expected a plain object')
			let checks1 = schema._zod.def.checks
			let hasChecks = checks1 && checks1.length > 0
			if (hasChecks) {
				// Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
				let existingShape = sourceShape(schema)
				for (let key of Reflect.ownKeys(shape))
					if (void 0 !== Object.getOwnPropertyDescriptor(existingShape, key))
						throw new Error('Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.')
			}
			return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }))
		}
		// the source's keys, then the caller's overlaid on top
		function extended(schema, shape) {
			let newShape = {}
			mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)))
			mirrorProps(newShape, shape)
			return newShape
		}
		function partial(Class, schema, mask, name = 'partial') {
			let currDef = schema._zod.def
			let checks1 = currDef.checks
			let hasChecks = checks1 && checks1.length > 0
			if (hasChecks) throw new Error(`.${name}() cannot be used on object schemas containing refinements`)
			let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0
			let newShape = {}
			mirrorShape(
				newShape,
				schema,
				Reflect.ownKeys(sourceShape(schema)),
				Class && ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: 'optional', innerType: value })))
			)
			return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }))
		}
		// overwrite with non-optional
		// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
		function aborted(x, startIndex = 0) {
			if (true === x.aborted) return true
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true
			return false
		}
		// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
		function explicitlyAborted(x, startIndex = 0) {
			if (true === x.aborted) return true
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true
			return false
		}
		function prefixIssues(path, issues) {
			return issues.map(iss => {
				var _a
				;(_a = iss).path ?? (_a.path = [])
				iss.path.unshift(path)
				return iss
			})
		}
		function unwrapMessage(message) {
			return 'string' == typeof message ? message : message?.message
		}
		/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */ /** The leading size checks of `defChecks` that set an upper bound, each paired with it. */ function sizeCaps(
			defChecks
		) {
			let caps = []
			for (let ch of defChecks ?? []) {
				let d = ch._zod.def
				// a later check may rewrite the value
				if (!/_(length|size)$|_equals$/.test(d.check)) break
				let max = d.maximum ?? d.length ?? d.size
				if (max >= 0) caps.push([max, ch])
			}
			return caps
		}
		function attachSchema(issues, start, inst) {
			var _a
			for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst)
		}
		function finalizeIssue(iss, ctx, config) {
			var _a
			// A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
			let traits = iss.inst?._zod?.traits
			if (traits?.has('$ZodType'))
				if (traits.has('$ZodCheck')) (_a = iss).schema ?? (_a.schema = iss.inst)
				else iss.schema = iss.inst
			// Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
			let schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0
			let message = iss.message
				? iss.message
				: (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
					unwrapMessage(schemaError?.(iss)) ??
					unwrapMessage(ctx?.error?.(iss)) ??
					unwrapMessage(config.customError?.(iss)) ??
					unwrapMessage(config.localeError?.(iss)) ??
					'Invalid input')
			// an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
			let full = {}
			for (let k of Object.keys(iss)) if ('inst' !== k && 'schema' !== k && 'continue' !== k && 'input' !== k && '__proto__' !== k) full[k] = iss[k]
			full.path ?? (full.path = [])
			full.message = message
			if (ctx?.reportInput) full.input = iss.input
			return full
		}
		// @ts-ignore
		let highSurrogate = /[\uD800-\uDBFF]/
		// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
		function codePointLength(str) {
			let units = str.length
			if (!highSurrogate.test(str)) return units
			let count = units
			for (let i = 0; i < units - 1; i++)
				if ((0xfc00 & str.charCodeAt(i)) === 0xd800 && (0xfc00 & str.charCodeAt(i + 1)) === 0xdc00) {
					count--
					i++
				}
			return count
		}
		function getLengthableOrigin(input) {
			if (Array.isArray(input)) return 'array'
			if ('string' == typeof input) return 'string'
			return 'unknown'
		}
		function issue(...args) {
			let [iss, input, inst] = args
			if ('string' == typeof iss) return { message: iss, code: 'custom', input, inst }
			return { ...iss }
		}
		// return true if NaN, meaning it's not a number, thus a string key
		// Codec utility functions
		// instanceof
		//////////    PROTOTYPE INSTALLERS     //////////
		//
		// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
		/**
		 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
		 *
		 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
		 */ function members(proto, table) {
			for (let key in table) {
				let desc = Object.getOwnPropertyDescriptor(table, key)
				// a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
				if (desc.get) Object.defineProperty(proto, key, { ...desc, enumerable: false })
				// a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
				else defineBound(proto, key, desc.value)
			}
		}
		/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */ function own(
			inst,
			key,
			value,
			enumerable = true
		) {
			Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value })
			return value
		}
		/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */ function hide(inst, key, value) {
			return own(inst, key, value, false)
		}
		/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */ // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
		function defineBound(proto, key, fn) {
			Object.defineProperty(proto, key, {
				configurable: true,
				get() {
					// vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
					return this == null ? fn : own(this, key, fn.bind(this))
				},
				set(value) {
					own(this, key, value)
				}
			})
		}
		/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */ function claim(inst, sentinel) {
			let proto = Object.getPrototypeOf(inst)
			// Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
			return sentinel in proto ? void 0 : proto
		}
		// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
		let installing
		// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
		let broke = false
		let breaker = {
			configurable: true,
			get() {
				broke = true
			}
		}
		/**
		 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
		 * constructor, computed from the internals object itself and cached there on
		 * first read. One accessor per constructor rather than one per instance.
		 */ function defineLazyInternal(inst, key, compute) {
			let proto = Object.getPrototypeOf(inst._zod)
			if (key in proto && installing !== inst._zod) {
				// A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
				installing = void 0
				return
			}
			installing = inst._zod
			Object.defineProperty(proto, key, {
				configurable: true,
				get() {
					// Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
					Object.defineProperty(this, key, breaker)
					let outer = broke
					broke = false
					try {
						let value = compute(this)
						// A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
						if (broke) delete this[key]
						else Object.defineProperty(this, key, { configurable: true, writable: true, value })
						broke = broke || outer
						return value
					} catch (err) {
						// A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
						delete this[key]
						broke = broke || outer
						throw err
					}
				},
				set(value) {
					Object.defineProperty(this, key, { configurable: true, writable: true, value })
				}
			})
		}
		/**
		 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
		 * data property. One accessor per constructor rather than one per instance, because an own accessor
		 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
		 */ function installLazyProp(inst, key, make, enumerable) {
			let proto = claim(inst, key)
			if (!proto) return
			Object.defineProperty(proto, key, {
				configurable: true,
				get() {
					// Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
					let desc = { configurable: true, writable: true, enumerable, value: void 0 }
					Object.defineProperty(this, key, desc)
					// a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
					desc.value = make(this)
					Object.defineProperty(this, key, desc)
					return desc.value
				},
				set(value) {
					Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value })
				}
			})
		}
		/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */ let CONSTANT_CATCH =
			'~constantCatch'
		/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */ function constantCatch(value) {
			let fn = () => value
			fn[CONSTANT_CATCH] = true
			return fn
		}
	},
	63619: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			Rvf: () => _default,
			YOg: () => array,
			oad: () => schemas_bigint,
			zMY: () => schemas_boolean,
			MfU: () => _catch,
			z6Y: () => check,
			IeY: () => custom,
			k5n: () => _enum,
			X$i: () => extend,
			Whr: () => schemas_int,
			Gkc: () => int64,
			E$q: () => intersection,
			euz: () => literal,
			_H3: () => looseObject,
			mIj: () => meta,
			chJ: () => schemas_null,
			mee: () => nullable,
			cl6: () => nullish,
			aig: () => schemas_number,
			Ikc: () => object,
			lqM: () => optional,
			OH3: () => partial,
			FsL: () => pipe,
			g1P: () => record,
			YPB: () => refine,
			rej: () => strictObject,
			YjP: () => schemas_string,
			pdi: () => transform,
			Vxk: () => schemas_undefined,
			KCZ: () => union,
			L5J: () => unknown
		})
		// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniStringFormat, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _function, any, base64, base64url, catchall, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, exactPartial, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, merge, nan, nanoid, nativeEnum, never, nonoptional, omit, partialRecord, pick, prefault, promise, readonly, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, tuple, uint32, uint64, ulid, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor
		var core_core = __webpack_require__(88532)
		var core_checks = __webpack_require__(44890)
		// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js
		/**
		 * @deprecated CUID v1 is deprecated by its authors due to information leakage
		 * (timestamps embedded in the id). Use {@link cuid2} instead.
		 * See https://github.com/paralleldrive/cuid.
		 */ /** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */ /** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */ /** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */ /** Returns a regex for validating an RFC 9562/4122 UUID.
		 *
		 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /** Practical email validation */ /** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */ /** The classic emailregex.com regex for RFC 5322-compliant emails */ /** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */ /* unused pure expression or super */ // from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
		// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
		/* unused pure expression or super */ // https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
		// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
		// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
		// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
		// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
		// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
		// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
		/* unused pure expression or super */ /** Anchors a pattern source. The interpolation lives here rather than at the call site because
		 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
		 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */ /*@__PURE__*/ /* unused pure expression or super */ // Adapted from https://stackoverflow.com/a/3143231
		// if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
		// RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
		// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
		let anyString = /^[\s\S]{0,}$/
		let bigint = /^-?\d+n?$/
		let number = /^-?\d+(?:\.\d+)?$/
		let regexes_boolean = /^(?:true|false)$/i
		let _null = /^null$/i
		let _undefined = /^undefined$/i
		// regex for string with no uppercase letters
		// regex for string with no lowercase letters
		// regex for hexadecimal strings (any length)
		// Hash regexes for different algorithms and encodings
		// Helper function to create base64 regex with exact length and padding
		// Helper function to create base64url regex with exact length (no padding)
		// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // SHA384 (48 bytes): base64 = 64 chars total (no padding)
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ var core_util = __webpack_require__(54723)
		// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
		let version = { major: 4, minor: 6, patch: 7 }
		// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js
		let $ZodType = /*@__PURE__*/ core_core./* $constructor */ xI(
			'$ZodType',
			(inst, def) => {
				var _a
				inst ?? (inst = {})
				inst._zod.def = def
				// set _def property
				inst._zod.bag = inst._zod.bag || {}
				// initialize _bag object
				inst._zod.version = version
				let defChecks = inst._zod.def.checks
				// if inst is itself a checks.$ZodCheck, run it as a check
				let checks1 = inst._zod.traits.has('$ZodCheck') ? [inst, ...(defChecks ?? [])] : defChecks?.length ? [...defChecks] : []
				for (let ch of checks1) for (let fn of ch._zod.onattach) fn(inst)
				if (0 === checks1.length) {
					// deferred initializer inst._zod.parse is not yet defined
					;(_a = inst._zod).deferred ?? (_a.deferred = [])
					inst._zod.deferred?.push(() => {
						inst._zod.run = inst._zod.parse
					})
				} else {
					let runChecks = (payload, checks1, ctx) => {
						if (payload.memo) return payload
						let isAborted = core_util./* aborted */ QH(payload)
						let asyncResult
						for (let ch of checks1) {
							if (ch._zod.def.when) {
								if (core_util./* explicitlyAborted */ rL(payload)) continue
								let shouldRun = ch._zod.def.when(payload)
								if (!shouldRun) continue
							} else if (isAborted) continue
							let currLen = payload.issues.length
							let _ = ch._zod.check(payload)
							if (_ instanceof Promise && ctx?.async === false) throw new core_core./* $ZodAsyncError */ GT()
							if (asyncResult || _ instanceof Promise)
								asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
									await _
									let nextLen = payload.issues.length
									if (nextLen === currLen) return
									core_util./* attachSchema */ d3(payload.issues, currLen, inst)
									if (!isAborted) isAborted = core_util./* aborted */ QH(payload, currLen)
								})
							else {
								let nextLen = payload.issues.length
								if (nextLen === currLen) continue
								core_util./* attachSchema */ d3(payload.issues, currLen, inst)
								if (!isAborted) isAborted = core_util./* aborted */ QH(payload, currLen)
							}
						}
						if (asyncResult) return asyncResult.then(() => payload)
						return payload
					}
					let handleCanaryResult = (canary, payload, ctx) => {
						// abort if the canary is aborted
						if (core_util./* aborted */ QH(canary)) {
							canary.aborted = true
							return canary
						}
						// run checks first, then
						let checkResult = runChecks(payload, checks1, ctx)
						if (checkResult instanceof Promise) {
							if (false === ctx.async) throw new core_core./* $ZodAsyncError */ GT()
							return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx))
						}
						return inst._zod.parse(checkResult, ctx)
					}
					inst._zod.run = (payload, ctx) => {
						if (ctx.skipChecks) return inst._zod.parse(payload, ctx)
						if ('backward' === ctx.direction) {
							// run canary initial pass (no checks)
							let canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true })
							if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx))
							return handleCanaryResult(canary, payload, ctx)
						}
						// forward
						let result = inst._zod.parse(payload, ctx)
						if (result instanceof Promise) {
							if (false === ctx.async) throw new core_core./* $ZodAsyncError */ GT()
							return result.then(result => runChecks(result, checks1, ctx))
						}
						return runChecks(result, checks1, ctx)
					}
				}
			},
			{
				// Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
				get '~standard'() {
					return core_util./* hide */ jD(this, '~standard', standardProps(this))
				},
				set '~standard'(value) {
					core_util./* own */ qh(this, '~standard', value)
				}
			}
		)
		/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */ // a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
		let toStandardResult = (r, ctx) =>
			r.issues.length ? { issues: r.issues.map(iss => core_util./* finalizeIssue */ iR(iss, ctx, core_core./* config */ $W())) } : { value: r.value }
		async function validateAsync(inst, value) {
			let ctx = { async: true }
			return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx)
		}
		function standardProps(inst) {
			return {
				validate: value => {
					let ctx = { async: false }
					try {
						let r = inst._zod.run({ value, issues: [] }, ctx)
						if (!(r instanceof Promise)) return toStandardResult(r, ctx)
					} catch (_) {}
					// async function so a synchronously throwing check rejects instead of escaping validate
					return validateAsync(inst, value)
				},
				vendor: 'zod',
				version: 1
			}
		}
		let $ZodString = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodString', (inst, def) => {
			$ZodType.init(inst, def)
			// a format's own pattern, else unbounded; a template literal derives the check-aware form itself
			inst._zod.pattern = def.pattern ?? anyString
			inst._zod.parse = (payload, _) => {
				if (def.coerce)
					try {
						payload.value = String(payload.value)
					} catch (_) {}
				if ('string' == typeof payload.value) return payload
				payload.issues.push({ expected: 'string', code: 'invalid_type', input: payload.value, inst })
				return payload
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ // check initialization must come first
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /** The `://` guard rejected the input before the URL constructor saw it. */ /** The URL parser rejected the input. */ /** Parses a URL while preserving the non-normalizing HTTP guard. */ // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
		// @ts-ignore
		/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */ /*@__PURE__*/ /* unused pure expression or super */ // Trim whitespace from input
		// Set the output value based on normalize flag
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /**
		 * @deprecated CUID v1 is deprecated by its authors due to information leakage
		 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
		 * See https://github.com/paralleldrive/cuid.
		 */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // not used for validation
		//////////////////////////////   ZodBase64   //////////////////////////////
		// atob ignores whitespace, so reject it up front.
		// @ts-ignore
		// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
		/*@__PURE__*/ /* unused pure expression or super */ //////////////////////////////   ZodBase64URL   //////////////////////////////
		// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ //////////////////////////////   ZodCreditCard   //////////////////////////////
		/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */ /*@__PURE__*/ /* unused pure expression or super */ // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
		//////////////////////////////   ZodIBAN   //////////////////////////////
		// iso 7064 mod 97-10 checksum without BigInt
		/*@__PURE__*/ /* unused pure expression or super */ // shape only — checksum is not expressible as a pattern
		//////////////////////////////   ZodJWT   //////////////////////////////
		// @ts-ignore
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ let $ZodNumber =
			/*@__PURE__*/ core_core./* $constructor */ xI('$ZodNumber', (inst, def) => {
				$ZodType.init(inst, def)
				inst._zod.pattern = number
				inst._zod.parse = (payload, _ctx) => {
					if (def.coerce)
						try {
							payload.value = Number(payload.value)
						} catch (_) {}
					let input = payload.value
					if ('number' == typeof input && !Number.isNaN(input) && Number.isFinite(input)) return payload
					let received = 'number' == typeof input ? (Number.isNaN(input) ? 'NaN' : Number.isFinite(input) ? void 0 : String(input)) : void 0
					payload.issues.push({ expected: 'number', code: 'invalid_type', input, inst, ...(received ? { received } : {}) })
					return payload
				}
			})
		let $ZodNumberFormat = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodNumberFormat', (inst, def) => {
			core_checks./* $ZodCheckNumberFormat */ KH.init(inst, def)
			$ZodNumber.init(inst, def)
		})
		// no format checks
		let $ZodBoolean = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodBoolean', (inst, def) => {
			$ZodType.init(inst, def)
			inst._zod.pattern = regexes_boolean
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce)
					try {
						payload.value = Boolean(payload.value)
					} catch (_) {}
				let input = payload.value
				if ('boolean' == typeof input) return payload
				payload.issues.push({ expected: 'boolean', code: 'invalid_type', input, inst })
				return payload
			}
		})
		let $ZodBigInt = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodBigInt', (inst, def) => {
			$ZodType.init(inst, def)
			inst._zod.pattern = bigint
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce)
					try {
						payload.value = BigInt(payload.value)
					} catch (_) {}
				if ('bigint' == typeof payload.value) return payload
				payload.issues.push({ expected: 'bigint', code: 'invalid_type', input: payload.value, inst })
				return payload
			}
		})
		let $ZodBigIntFormat = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodBigIntFormat', (inst, def) => {
			core_checks./* $ZodCheckBigIntFormat */ uE.init(inst, def)
			$ZodBigInt.init(inst, def)
		})
		// no format checks
		/*@__PURE__*/ /* unused pure expression or super */ let $ZodUndefined = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodUndefined', (inst, def) => {
			$ZodType.init(inst, def)
			inst._zod.pattern = _undefined
			inst._zod.values = new Set([void 0])
			inst._zod.parse = (payload, _ctx) => {
				let input = payload.value
				if (void 0 === input) return payload
				payload.issues.push({ expected: 'undefined', code: 'invalid_type', input, inst })
				return payload
			}
		})
		let $ZodNull = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodNull', (inst, def) => {
			$ZodType.init(inst, def)
			inst._zod.pattern = _null
			inst._zod.values = new Set([null])
			inst._zod.parse = (payload, _ctx) => {
				let input = payload.value
				if (null === input) return payload
				payload.issues.push({ expected: 'null', code: 'invalid_type', input, inst })
				return payload
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ let $ZodUnknown = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodUnknown', (inst, def) => {
			$ZodType.init(inst, def)
			inst._zod.parse = payload => payload
		})
		let $ZodNever = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodNever', (inst, def) => {
			$ZodType.init(inst, def)
			inst._zod.parse = (payload, _ctx) => {
				payload.issues.push({ expected: 'never', code: 'invalid_type', input: payload.value, inst })
				return payload
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // an oversized container fails its leading size checks before any element is parsed
		function capSize(inst, size) {
			let caps = core_util./* sizeCaps */ hi(inst._zod.def.checks)
			if (!caps.length) return
			let cap = Math.min(...caps.map(c => c[0]))
			let parse1 = inst._zod.parse
			inst._zod.parse = (payload, ctx) => {
				let n = size(payload.value)
				if (n > cap && !ctx?.skipChecks && ctx?.direction !== 'backward') {
					for (let [max, ch] of core_util./* sizeCaps */ hi(inst._zod.def.checks))
						if (n > max && ch._zod.def.when(payload)) {
							let start = payload.issues.length
							ch._zod.check(payload)
							// the value is still the raw input, so no later check may read it
							payload.issues[start].continue = false
							core_util./* attachSchema */ d3(payload.issues, start, inst)
							return payload
						}
				}
				return parse1(payload, ctx)
			}
		}
		let arraySize = input => (Array.isArray(input) ? input.length : -1)
		function handleArrayResult(result, final, index) {
			if (result.issues.length) final.issues.push(...core_util./* prefixIssues */ lQ(index, result.issues))
			final.value[index] = result.value
		}
		let $ZodArray = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodArray', (inst, def) => {
			$ZodType.init(inst, def)
			let memo = core_core./* globalConfig */ cr.memoizer
			memo?.attach(inst)
			inst._zod.parse = (payload, ctx) => {
				let input = payload.value
				if (!Array.isArray(input)) {
					payload.issues.push({ expected: 'array', code: 'invalid_type', input, inst })
					return payload
				}
				payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length)
				let proms = []
				let abortEarly = ctx?.abortEarly
				for (let i = 0; i < input.length; i++) {
					let item = input[i]
					let result = def.element._zod.run({ value: item, issues: [] }, ctx)
					if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i)))
					else {
						handleArrayResult(result, payload, i)
						// the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
						if (abortEarly && 0 !== result.issues.length && core_util./* aborted */ QH(result)) break
					}
				}
				if (proms.length) return Promise.all(proms).then(() => payload)
				return payload
			}
			//handleArrayResultsAsync(parseResults, final);
			capSize(inst, arraySize)
		})
		function handlePropertyResult(result, final, key, input, optin, optout) {
			let isPresent = key in input
			let isOptionalOut = 'optional' === optout
			// The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
			if (!isPresent && isOptionalOut && 'optional' === optin) return
			if (result.issues.length) {
				// For optional-in/out schemas, ignore errors on absent keys.
				if (void 0 !== optin && isOptionalOut && !isPresent) return
				final.issues.push(...core_util./* prefixIssues */ lQ(key, result.issues))
			}
			if (!isPresent && void 0 === optin) {
				if (!result.issues.length) final.issues.push({ code: 'invalid_type', expected: 'nonoptional', input: void 0, path: [key] })
				return
			}
			if (void 0 === result.value) {
				if (isPresent || ('defaulted' === optin && !isOptionalOut)) final.value[key] = void 0
			} else final.value[key] = result.value
		}
		// one shared instance; a fresh [] per schema cost 56 bytes retained
		let NO_SYMBOL_KEYS = []
		function normalizeDef(def) {
			let keys = Object.keys(def.shape)
			let ownSymbols = Object.getOwnPropertySymbols(def.shape)
			let symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS
			// aliases `keys` when there are no symbols, so a string-only shape keeps one array
			let allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys
			for (let k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has('$ZodType')) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`)
			let okeys = core_util./* optionalKeys */ NM(def.shape)
			return {
				...def,
				allKeys,
				symbolKeys,
				// string-only: handleCatchall matches it against `for...in`, which never yields a symbol
				keySet: new Set(keys),
				numKeys: keys.length,
				optionalKeys: new Set(okeys)
			}
		}
		function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
			let unrecognized = []
			let keySet = def.keySet
			let _catchall = def.catchall._zod
			let t = _catchall.def.type
			let optin = _catchall.optin
			let optout = _catchall.optout
			// starts at 0, not the current length: the shape phase already ran and may have aborted
			let seen = 0
			for (let key in input) {
				if (abortEarly && payload.issues.length !== seen) {
					if (core_util./* aborted */ QH(payload, seen)) break
					seen = payload.issues.length
				}
				// Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
				if (keySet.has(key)) continue
				// Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
				if ('__proto__' === key) {
					if ('never' === t) unrecognized.push(key)
					continue
				}
				if ('never' === t) {
					unrecognized.push(key)
					continue
				}
				let r = _catchall.run({ value: input[key], issues: [] }, ctx)
				if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout)))
				else handlePropertyResult(r, payload, key, input, optin, optout)
			}
			if (unrecognized.length)
				payload.issues.push({
					code: 'unrecognized_keys',
					keys: unrecognized,
					input,
					inst,
					// Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
					continue: true
				})
			if (!proms.length) return payload
			return Promise.all(proms).then(() => payload)
		}
		let $ZodObject = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodObject', (inst, def) => {
			// requires cast because technically $ZodObject doesn't extend
			$ZodType.init(inst, def)
			let desc = Object.getOwnPropertyDescriptor(def, 'shape')
			// a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
			let sh = desc?.get ? desc.get.raw : (def.shape ?? {})
			if (sh) {
				// Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
				let get = () => {
					let newSh = { ...sh }
					Object.defineProperty(def, 'shape', { value: newSh })
					get.raw = newSh
					return newSh
				}
				get.raw = sh
				Object.defineProperty(def, 'shape', { get })
			}
			let _normalized = core_util./* cached */ PO(() => normalizeDef(def))
			core_util./* defineLazyInternal */ v5(inst, 'propValues', zod => {
				let shape = zod.def.shape
				let propValues = {}
				for (let key in shape) {
					let field = shape[key]._zod
					if (field.values) {
						if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util./* assignProp */ Vy(propValues, key, new Set())
						for (let v of field.values) propValues[key].add(v)
						// An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
						if (void 0 !== field.optin) propValues[key].add(void 0)
					}
				}
				return propValues
			})
			let isObject = core_util./* isObject */ Gv
			let catchall = def.catchall
			let value
			let memo = core_core./* globalConfig */ cr.memoizer
			memo?.attach(inst)
			inst._zod.parse = (payload, ctx) => {
				value ?? (value = _normalized.value)
				let input = payload.value
				if (!isObject(input)) {
					payload.issues.push({ expected: 'object', code: 'invalid_type', input, inst })
					return payload
				}
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {}
				let proms = []
				let shape = value.shape
				let abortEarly = ctx?.abortEarly
				let seen = payload.issues.length
				for (let key of value.allKeys) {
					if (abortEarly && payload.issues.length !== seen) {
						if (core_util./* aborted */ QH(payload, seen)) break
						seen = payload.issues.length
					}
					if ('__proto__' === key) continue
					let el = shape[key]
					let optin = el._zod.optin
					let optout = el._zod.optout
					let r = el._zod.run({ value: input[key], issues: [] }, ctx)
					if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout)))
					else handlePropertyResult(r, payload, key, input, optin, optout)
				}
				if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload
				return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, true === abortEarly)
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ // requires cast because technically $ZodObject doesn't extend
		// a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
		// prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
		// A: preserve key order {
		// For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
		// closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
		// && !def.catchall;
		// always synchronous
		function handleUnionResults(results, final, inst, ctx) {
			for (let result of results)
				if (0 === result.issues.length) {
					final.value = result.value
					return final
				}
			let nonaborted = results.filter(r => !core_util./* aborted */ QH(r))
			if (1 === nonaborted.length) {
				final.value = nonaborted[0].value
				return nonaborted[0]
			}
			final.issues.push({
				code: 'invalid_union',
				input: final.value,
				inst,
				errors: results.map(result => result.issues.map(iss => core_util./* finalizeIssue */ iR(iss, ctx, core_core./* config */ $W())))
			})
			return final
		}
		let $ZodUnion = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodUnion', (inst, def) => {
			$ZodType.init(inst, def)
			core_util./* defineLazyInternal */ v5(inst, 'optin', zod =>
				zod.def.options.some(o => 'defaulted' === o._zod.optin) ? 'defaulted' : zod.def.options.some(o => void 0 !== o._zod.optin) ? 'optional' : void 0
			)
			core_util./* defineLazyInternal */ v5(inst, 'optout', zod => (zod.def.options.some(o => 'optional' === o._zod.optout) ? 'optional' : void 0))
			core_util./* defineLazyInternal */ v5(inst, 'values', zod => {
				if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)))
			})
			core_util./* defineLazyInternal */ v5(inst, 'pattern', zod => {
				if (zod.def.options.every(o => o._zod.pattern)) {
					let patterns = zod.def.options.map(o => o._zod.pattern)
					return new RegExp(`^(${patterns.map(p => core_util./* cleanRegex */ p6(p.source)).join('|')})$`)
				}
			})
			let first = 1 === def.options.length ? def.options[0]._zod.run : null
			inst._zod.parse = (payload, ctx) => {
				if (first) return first(payload, ctx)
				let async = false
				let results = []
				for (let option of def.options) {
					let result = option._zod.run({ value: payload.value, issues: [] }, ctx)
					if (result instanceof Promise) {
						results.push(result)
						async = true
					} else {
						if (0 === result.issues.length) return result
						results.push(result)
					}
				}
				if (!async) return handleUnionResults(results, payload, inst, ctx)
				return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx))
			}
		})
		// No matches - same as regular union
		// Multiple matches - exclusive union failure
		/*@__PURE__*/ /* unused pure expression or super */ /** Returns the option whose discriminator claims `value`, or throws if ambiguous. */ // keep the collision marked so a later member cannot reclaim it
		/*@__PURE__*/ /* unused pure expression or super */ // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
		// forward metadata cannot choose an encoder for an absent tag
		// Fall back to union matching when the fast discriminator path fails:
		// - explicitly enabled via unionFallback, or
		// - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
		// no matching discriminator
		let $ZodIntersection = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodIntersection', (inst, def) => {
			$ZodType.init(inst, def)
			inst._zod.parse = (payload, ctx) => {
				let input = payload.value
				let left = def.left._zod.run({ value: input, issues: [] }, ctx)
				let right = def.right._zod.run({ value: input, issues: [] }, ctx)
				let async = left instanceof Promise || right instanceof Promise
				if (async) return Promise.all([left, right]).then(([left, right]) => handleIntersectionResults(payload, left, right))
				return handleIntersectionResults(payload, left, right)
			}
		})
		function mergeValues(a, b) {
			// const aType = parse.t(a);
			// const bType = parse.t(b);
			if (a === b) return { valid: true, data: a }
			if (a instanceof Date && b instanceof Date && +a === +b) return { valid: true, data: a }
			if (core_util./* isPlainObject */ Qd(a) && core_util./* isPlainObject */ Qd(b)) {
				let bKeys = Object.keys(b)
				let sharedKeys = Object.keys(a).filter(key => -1 !== bKeys.indexOf(key))
				let newObj = { ...a, ...b }
				if (Object.prototype.hasOwnProperty.call(newObj, '__proto__')) delete newObj.__proto__
				for (let key of sharedKeys) {
					if ('__proto__' === key) continue
					let sharedValue = mergeValues(a[key], b[key])
					if (!sharedValue.valid) return { valid: false, mergeErrorPath: [key, ...sharedValue.mergeErrorPath] }
					newObj[key] = sharedValue.data
				}
				return { valid: true, data: newObj }
			}
			if (Array.isArray(a) && Array.isArray(b)) {
				if (a.length !== b.length) return { valid: false, mergeErrorPath: [] }
				let newArray = []
				for (let index = 0; index < a.length; index++) {
					let itemA = a[index]
					let itemB = b[index]
					let sharedValue = mergeValues(itemA, itemB)
					if (!sharedValue.valid) return { valid: false, mergeErrorPath: [index, ...sharedValue.mergeErrorPath] }
					newArray.push(sharedValue.data)
				}
				return { valid: true, data: newArray }
			}
			return { valid: false, mergeErrorPath: [] }
		}
		function handleIntersectionResults(result, left, right) {
			// Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
			let unrecKeys = new Map()
			let unrecIssue
			let keyIssues = new Map()
			let collect = (iss, side) => {
				let keys
				if ('unrecognized_keys' !== iss.code || iss.path?.length)
					if ('invalid_key' !== iss.code || 'record' !== iss.origin || iss.path?.length !== 1) return false
					else {
						let k = String(iss.path[0])
						if (!keyIssues.has(k)) keyIssues.set(k, iss)
						keys = [k]
					}
				else {
					unrecIssue ?? (unrecIssue = iss)
					keys = iss.keys
				}
				for (let k of keys) {
					if (!unrecKeys.has(k)) unrecKeys.set(k, {})
					unrecKeys.get(k)[side] = true
				}
				return true
			}
			for (let iss of left.issues) if (!collect(iss, 'l')) result.issues.push(iss)
			for (let iss of right.issues) if (!collect(iss, 'r')) result.issues.push(iss)
			// Report only keys rejected by BOTH sides
			let bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k)
			if (bothKeys.length) {
				let aggregated = unrecIssue ? bothKeys.filter(k => unrecIssue.keys.includes(k)) : []
				if (aggregated.length) result.issues.push({ ...unrecIssue, keys: aggregated })
				for (let k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k))
			}
			let merged = mergeValues(left.value, right.value)
			if (!merged.valid) {
				if (core_util./* aborted */ QH(result)) return result
				throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`)
			}
			result.value = merged.data
			return result
		}
		/*@__PURE__*/ /* unused pure expression or super */ // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
		// only tracked when there is a rest loop to skip
		// sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
		// optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
		// Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
		// The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
		// Drop trailing slots that produced `undefined` for absent input
		// (the array analog of an absent optional key on an object). The
		// `i >= input.length` floor is critical: an explicit `undefined`
		// *inside* the input must be preserved even when the schema is
		// optional-out (e.g. `z.string().or(z.undefined())` accepting an
		// explicit undefined value).
		let $ZodRecord = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodRecord', (inst, def) => {
			$ZodType.init(inst, def)
			let memo = core_core./* globalConfig */ cr.memoizer
			memo?.attach(inst)
			inst._zod.parse = (payload, ctx) => {
				let input = payload.value
				if (!core_util./* isPlainObject */ Qd(input)) {
					payload.issues.push({ expected: 'record', code: 'invalid_type', input, inst })
					return payload
				}
				// no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
				let proms = []
				let values = def.keyType._zod.values
				if (values && !def.partial) {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {}
					let recordKeys = new Set()
					for (let key of values)
						if ('string' == typeof key || 'number' == typeof key || 'symbol' == typeof key) {
							recordKeys.add('number' == typeof key ? key.toString() : key)
							// A declared __proto__ is stripped but is not an unrecognized key.
							if ('__proto__' === key) continue
							let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx)
							if (keyResult instanceof Promise) throw new Error('Async schemas not supported in object keys currently')
							if (keyResult.issues.length) {
								payload.issues.push({
									code: 'invalid_key',
									origin: 'record',
									issues: keyResult.issues.map(iss => core_util./* finalizeIssue */ iR(iss, ctx, core_core./* config */ $W())),
									input: key,
									path: [key],
									inst
								})
								continue
							}
							let outKey = keyResult.value
							if ('__proto__' === outKey) continue
							let result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx)
							if (result instanceof Promise)
								proms.push(
									result.then(result => {
										if (result.issues.length) payload.issues.push(...core_util./* prefixIssues */ lQ(key, result.issues))
										payload.value[outKey] = result.value
									})
								)
							else {
								if (result.issues.length) payload.issues.push(...core_util./* prefixIssues */ lQ(key, result.issues))
								payload.value[outKey] = result.value
							}
						}
					let unrecognized
					for (let key in input)
						if (!recordKeys.has(key))
							if ('loose' === def.mode) {
								// skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
								if ('__proto__' === key) continue
								payload.value[key] = input[key]
							} else {
								unrecognized = unrecognized ?? []
								unrecognized.push(key)
							}
					if (unrecognized && unrecognized.length > 0) payload.issues.push({ code: 'unrecognized_keys', input, inst, keys: unrecognized, continue: true })
				} else {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {}
					// An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
					let unrecognized
					// Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
					for (let key of Reflect.ownKeys(input)) {
						if ('__proto__' === key) continue
						if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue
						let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx)
						if (keyResult instanceof Promise) throw new Error('Async schemas not supported in object keys currently')
						// Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
						let checkNumericKey = 'string' == typeof key && number.test(key) && keyResult.issues.length
						if (checkNumericKey) {
							let retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx)
							if (retryResult instanceof Promise) throw new Error('Async schemas not supported in object keys currently')
							if (0 === retryResult.issues.length) keyResult = retryResult
						}
						if (keyResult.issues.length) {
							if ('loose' === def.mode)
								// Pass through unchanged
								payload.value[key] = input[key]
							else if (values) {
								unrecognized = unrecognized ?? []
								unrecognized.push(key)
							} // Default "strict" behavior: error on invalid key
							else
								payload.issues.push({
									code: 'invalid_key',
									origin: 'record',
									issues: keyResult.issues.map(iss => core_util./* finalizeIssue */ iR(iss, ctx, core_core./* config */ $W())),
									input: key,
									path: [key],
									inst
								})
							continue
						}
						// the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
						let outKey = keyResult.value
						if ('__proto__' === outKey) continue
						let result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx)
						if (result instanceof Promise)
							proms.push(
								result.then(result => {
									if (result.issues.length) payload.issues.push(...core_util./* prefixIssues */ lQ(key, result.issues))
									payload.value[outKey] = result.value
								})
							)
						else {
							if (result.issues.length) payload.issues.push(...core_util./* prefixIssues */ lQ(key, result.issues))
							payload.value[outKey] = result.value
						}
					}
					if (unrecognized && unrecognized.length > 0) payload.issues.push({ code: 'unrecognized_keys', input, inst, keys: unrecognized, continue: true })
				}
				if (proms.length) return Promise.all(proms).then(() => payload)
				return payload
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ let $ZodEnum =
			/*@__PURE__*/ core_core./* $constructor */ xI('$ZodEnum', (inst, def) => {
				$ZodType.init(inst, def)
				let values = core_util./* getEnumValues */ w5(def.entries)
				let valuesSet = new Set(values)
				inst._zod.values = valuesSet
				core_util./* defineLazyInternal */ v5(inst, 'pattern', zod => {
					let patternValues = core_util./* getEnumValues */ w5(zod.def.entries).filter(k => core_util./* propertyKeyTypes */ qQ.has(typeof k))
					// unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
					return new RegExp(patternValues.length ? `^(${patternValues.map(o => core_util./* escapeRegex */ sD(o.toString())).join('|')})$` : '^[^\\s\\S]$')
				})
				inst._zod.parse = (payload, _ctx) => {
					let input = payload.value
					if (valuesSet.has(input)) return payload
					payload.issues.push({ code: 'invalid_value', values, input, inst })
					return payload
				}
			})
		let $ZodLiteral = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodLiteral', (inst, def) => {
			$ZodType.init(inst, def)
			let values = new Set(def.values)
			inst._zod.values = values
			core_util./* defineLazyInternal */ v5(inst, 'pattern', zod => {
				let vals = zod.def.values
				// unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
				return new RegExp(
					vals.length
						? `^(${vals.map(o => ('string' == typeof o ? core_util./* escapeRegex */ sD(o) : o ? core_util./* escapeRegex */ sD(o.toString()) : String(o))).join('|')})$`
						: '^[^\\s\\S]$'
				)
			})
			inst._zod.parse = (payload, _ctx) => {
				let input = payload.value
				if (values.has(input)) return payload
				payload.issues.push({ code: 'invalid_value', values: def.values, input, inst })
				return payload
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ // @ts-ignore
		let $ZodTransform = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodTransform', (inst, def) => {
			$ZodType.init(inst, def)
			inst._zod.optin = 'optional'
			core_core./* globalConfig */ cr.memoizer?.guard(inst)
			inst._zod.parse = (payload, ctx) => {
				if ('backward' === ctx.direction) throw new core_core./* $ZodEncodeError */ cV(inst.constructor.name)
				let _out = def.transform(payload.value, payload)
				if (ctx.async) {
					let output = _out instanceof Promise ? _out : Promise.resolve(_out)
					return output.then(output => {
						payload.value = output
						return payload
					})
				}
				if (_out instanceof Promise) throw new core_core./* $ZodAsyncError */ GT()
				payload.value = _out
				return payload
			}
		})
		function handleOptionalResult(payload, result) {
			// A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
			payload.value = result.issues.length ? void 0 : result.value
			return payload
		}
		let $ZodOptional = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodOptional', (inst, def) => {
			$ZodType.init(inst, def)
			// .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
			core_util./* defineLazyInternal */ v5(inst, 'optin', zod => ('defaulted' === zod.def.innerType._zod.optin ? 'defaulted' : 'optional'))
			inst._zod.optout = 'optional'
			core_util./* defineLazyInternal */ v5(inst, 'values', zod => {
				let values = zod.def.innerType._zod.values
				return values ? new Set([...values, void 0]) : void 0
			})
			core_util./* defineLazyInternal */ v5(inst, 'pattern', zod => {
				let pattern = zod.def.innerType._zod.pattern
				return pattern ? new RegExp(`^(${core_util./* cleanRegex */ p6(pattern.source)})?$`) : void 0
			})
			inst._zod.parse = (payload, ctx) => {
				if (void 0 === payload.value) {
					// Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
					if ('defaulted' !== def.innerType._zod.optin) return payload
					// Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
					let result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx)
					if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result))
					return handleOptionalResult(payload, result)
				}
				return def.innerType._zod.run(payload, ctx)
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ // Call parent init - inherits optin/optout = "optional"
		// Override values/pattern to NOT add undefined
		// Override parse to just delegate (no undefined handling)
		let $ZodNullable = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodNullable', (inst, def) => {
			$ZodType.init(inst, def)
			core_util./* defineLazyInternal */ v5(inst, 'optin', zod => zod.def.innerType._zod.optin)
			core_util./* defineLazyInternal */ v5(inst, 'optout', zod => zod.def.innerType._zod.optout)
			core_util./* defineLazyInternal */ v5(inst, 'pattern', zod => {
				let pattern = zod.def.innerType._zod.pattern
				return pattern ? new RegExp(`^(${core_util./* cleanRegex */ p6(pattern.source)}|null)$`) : void 0
			})
			core_util./* defineLazyInternal */ v5(inst, 'values', zod => (zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0))
			inst._zod.parse = (payload, ctx) => {
				// Forward direction (decode): allow null to pass through
				if (null === payload.value) return payload
				return def.innerType._zod.run(payload, ctx)
			}
		})
		let $ZodDefault = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodDefault', (inst, def) => {
			$ZodType.init(inst, def)
			// inst._zod.qin = "true";
			inst._zod.optin = 'defaulted'
			core_util./* defineLazyInternal */ v5(inst, 'values', zod => zod.def.innerType._zod.values)
			inst._zod.parse = (payload, ctx) => {
				if ('backward' === ctx.direction) return def.innerType._zod.run(payload, ctx)
				// Forward direction (decode): apply defaults for undefined input
				if (void 0 === payload.value) {
					payload.value = def.defaultValue
					/**
					 * $ZodDefault returns the default value immediately in forward direction.
					 * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */ return payload
				}
				// Forward direction: continue with default handling
				let result = def.innerType._zod.run(payload, ctx)
				if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def))
				return handleDefaultResult(result, def)
			}
		})
		function handleDefaultResult(payload, def) {
			if (void 0 === payload.value) payload.value = def.defaultValue
			return payload
		}
		/*@__PURE__*/ /* unused pure expression or super */ // Forward direction (decode): apply prefault for undefined input
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ function handleCatchResult(
			payload,
			result,
			def,
			ctx
		) {
			if (!result.issues.length) {
				payload.value = result.value
				// The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
				if (result.memo) payload.memo = true
				return payload
			}
			// Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
			payload.value = def.catchValue({
				...result,
				value: payload.value,
				error: { issues: result.issues.map(iss => core_util./* finalizeIssue */ iR(iss, ctx, core_core./* config */ $W())) },
				input: payload.value
			})
			return payload
		}
		let $ZodCatch = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodCatch', (inst, def) => {
			$ZodType.init(inst, def)
			core_util./* defineLazyInternal */ v5(inst, 'optin', zod => ('defaulted' === zod.def.innerType._zod.optin ? 'defaulted' : 'optional'))
			core_util./* defineLazyInternal */ v5(inst, 'optout', zod => zod.def.innerType._zod.optout)
			core_util./* defineLazyInternal */ v5(inst, 'values', zod => zod.def.innerType._zod.values)
			inst._zod.parse = (payload, ctx) => {
				if ('backward' === ctx.direction) return def.innerType._zod.run(payload, ctx)
				// Forward direction (decode): apply catch logic
				let result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx)
				if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx))
				return handleCatchResult(payload, result, def, ctx)
			}
		})
		/*@__PURE__*/ /* unused pure expression or super */ let $ZodPipe = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodPipe', (inst, def) => {
			$ZodType.init(inst, def)
			core_util./* defineLazyInternal */ v5(inst, 'values', zod => zod.def.in._zod.values)
			core_util./* defineLazyInternal */ v5(inst, 'optin', zod => zod.def.in._zod.optin)
			core_util./* defineLazyInternal */ v5(inst, 'optout', zod => zod.def.out._zod.optout)
			core_util./* defineLazyInternal */ v5(inst, 'propValues', zod => zod.def.in._zod.propValues)
			inst._zod.parse = (payload, ctx) => {
				if ('backward' === ctx.direction) {
					let right = def.out._zod.run(payload, ctx)
					if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx))
					return handlePipeResult(right, def.in, ctx)
				}
				let left = def.in._zod.run(payload, ctx)
				if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx))
				return handlePipeResult(left, def.out, ctx)
			}
		})
		function handlePipeResult(left, next, ctx) {
			// Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
			if (left.issues.some(iss => 'unrecognized_keys' !== iss.code)) {
				// prevent further checks
				left.aborted = true
				return left
			}
			return next._zod.run({ value: left.value, issues: left.issues }, ctx)
		}
		/*@__PURE__*/ /* unused pure expression or super */ // prevent further checks
		// Check if transform added any issues
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
		// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
		// an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
		// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
		// lazy resolves its inner on the internals, not the def
		/*@__PURE__*/ /* unused pure expression or super */ // is Zod schema
		/*@__PURE__*/ /* unused pure expression or super */ // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
		// Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
		// Check if output is a promise type to determine if we should use async implementation
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
		let $ZodCustom = /*@__PURE__*/ core_core./* $constructor */ xI('$ZodCustom', (inst, def) => {
			core_checks./* $ZodCheck */ QP.init(inst, def)
			$ZodType.init(inst, def)
			inst._zod.parse = (payload, _) => payload
			inst._zod.check = payload => {
				let input = payload.value
				let r = def.fn(input)
				if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst))
				handleRefineResult(r, payload, input, inst)
			}
		})
		function handleRefineResult(result, payload, input, inst) {
			if (!result) {
				let _iss = {
					code: 'custom',
					input,
					inst,
					// incorporates params.error into issue reporting
					path: [...(inst._zod.def.path ?? [])],
					// incorporates params.error into issue reporting
					continue: !inst._zod.def.abort
				}
				// params: inst._zod.def.params,
				if (inst._zod.def.params) _iss.params = inst._zod.def.params
				payload.issues.push(core_util./* issue */ sn(_iss))
			}
		}
		var api = __webpack_require__(73305)
		var core_parse = __webpack_require__(4196)
		// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js
		let ZodMiniType = /*@__PURE__*/ core_core./* $constructor */ xI(
			'ZodMiniType',
			(inst, def) => {
				if (!inst._zod) throw new Error('Uninitialized schema in ZodMiniType.')
				$ZodType.init(inst, def)
				inst.def = def
				inst.type = def.type
			},
			{
				// `with` is an alias for `check`: the same function object, not a wrapper.
				get with() {
					return this.check
				},
				set with(value) {
					core_util./* own */ qh(this, 'with', value)
				},
				parse(data, params) {
					return core_parse./* parse */ qg(this, data, params, { callee: this.parse })
				},
				parseAsync(data, params) {
					return core_parse./* parseAsync */ EJ(this, data, params, { callee: this.parseAsync })
				},
				safeParse(data, params) {
					return core_parse./* safeParse */ xL(this, data, params)
				},
				safeParseAsync(data, params) {
					return core_parse./* safeParseAsync */ bp(this, data, params)
				},
				check(...checks1) {
					let def = this.def
					return this.clone(
						{
							...def,
							checks: [
								...(def.checks ?? []),
								...checks1.map(ch => ('function' == typeof ch ? { _zod: { check: ch, def: { check: 'custom' }, onattach: [] } } : ch))
							]
						},
						{ parent: true }
					)
				},
				clone(_def, params) {
					return core_util./* clone */ o8(this, _def, params)
				},
				brand() {
					return this
				},
				register(reg, meta) {
					reg.add(this, meta)
					return this
				},
				apply(fn, ...args) {
					return 0 === args.length ? fn(this) : fn(this, ...args)
				}
			}
		)
		let ZodMiniString = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniString', (inst, def) => {
			$ZodString.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function schemas_string(params) {
			return api./* _string */ Rl(ZodMiniString, params)
		}
		/*@__PURE__*/ /* unused pure expression or super */ /*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// ZodMiniUUIDv6
		// @__NO_SIDE_EFFECTS__
		// ZodMiniUUIDv7
		// @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/**
		 * @deprecated CUID v1 is deprecated by its authors due to information leakage
		 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
		 * See https://github.com/paralleldrive/cuid.
		 */ /*@__PURE__*/ /* unused pure expression or super */ /**
		 * Validates a CUID v1 string.
		 *
		 * @deprecated CUID v1 is deprecated by its authors due to information leakage
		 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
		 * See https://github.com/paralleldrive/cuid.
		 */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// check for unrecognized format
		let ZodMiniNumber = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniNumber', (inst, def) => {
			$ZodNumber.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function schemas_number(params) {
			return api./* _number */ F7(ZodMiniNumber, params)
		}
		let ZodMiniNumberFormat = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniNumberFormat', (inst, def) => {
			$ZodNumberFormat.init(inst, def)
			ZodMiniNumber.init(inst, def)
		})
		function schemas_int(params) {
			return api./* _int */ LK(ZodMiniNumberFormat, params)
		}
		let ZodMiniBoolean = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniBoolean', (inst, def) => {
			$ZodBoolean.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function schemas_boolean(params) {
			return api./* _boolean */ _L(ZodMiniBoolean, params)
		}
		let ZodMiniBigInt = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniBigInt', (inst, def) => {
			$ZodBigInt.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function schemas_bigint(params) {
			return api./* _bigint */ z$(ZodMiniBigInt, params)
		}
		let ZodMiniBigIntFormat = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniBigIntFormat', (inst, def) => {
			$ZodBigIntFormat.init(inst, def)
			ZodMiniBigInt.init(inst, def)
		})
		function int64(params) {
			return api./* _int64 */ Jg(ZodMiniBigIntFormat, params)
		}
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniUndefined = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniUndefined', (inst, def) => {
			$ZodUndefined.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function schemas_undefined(params) {
			return api./* _undefined */ E4(ZodMiniUndefined, params)
		}
		let ZodMiniNull = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniNull', (inst, def) => {
			$ZodNull.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function schemas_null(params) {
			return api./* _null */ jw(ZodMiniNull, params)
		}
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniUnknown = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniUnknown', (inst, def) => {
			$ZodUnknown.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function unknown() {
			return api./* _unknown */ em(ZodMiniUnknown)
		}
		let ZodMiniNever = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniNever', (inst, def) => {
			$ZodNever.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function never(params) {
			return api./* _never */ G8(ZodMiniNever, params)
		}
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniArray = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniArray', (inst, def) => {
			$ZodArray.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function array(element, params) {
			return new ZodMiniArray({ type: 'array', element: element, ...core_util./* normalizeParams */ A2(params) })
		}
		// .keyof
		// @__NO_SIDE_EFFECTS__
		let ZodMiniObject = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniObject', (inst, def) => {
			$ZodObject.init(inst, def)
			ZodMiniType.init(inst, def)
			core_util./* installLazyProp */ X(inst, 'shape', self => self._zod.def.shape, false)
		})
		// @__NO_SIDE_EFFECTS__
		function object(shape, params) {
			let def = { type: 'object', shape: shape ?? {}, ...core_util./* normalizeParams */ A2(params) }
			return new ZodMiniObject(def)
		}
		// strictObject
		// @__NO_SIDE_EFFECTS__
		function strictObject(shape, params) {
			return new ZodMiniObject({ type: 'object', shape, catchall: never(), ...core_util./* normalizeParams */ A2(params) })
		}
		// looseObject
		// @__NO_SIDE_EFFECTS__
		function looseObject(shape, params) {
			return new ZodMiniObject({ type: 'object', shape, catchall: unknown(), ...core_util./* normalizeParams */ A2(params) })
		}
		// object methods
		// @__NO_SIDE_EFFECTS__
		function extend(schema, shape) {
			return core_util./* extend */ X$(schema, shape)
		}
		// @__NO_SIDE_EFFECTS__
		/**
		 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
		 */ // @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// .omit
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		function partial(schema, mask) {
			let def = schema._zod.def
			if ('tuple' !== def.type) return core_util./* partial */ OH(ZodMiniOptional, schema, mask)
			// a refinement was authored against the full arity; partialing would run it on a shorter array
			if (def.checks?.length) throw new Error('.partial() cannot be used on tuple schemas containing refinements')
			return core_util./* clone */ o8(schema, { ...def, items: def.items.map(item => new ZodMiniOptional({ type: 'optional', innerType: item })) })
		}
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		// `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
		let ZodMiniUnion = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniUnion', (inst, def) => {
			$ZodUnion.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function union(options, params) {
			return new ZodMiniUnion({ type: 'union', options: options, ...core_util./* normalizeParams */ A2(params) })
		}
		/*@__PURE__*/ /* unused pure expression or super */ /** Creates an exclusive union (XOR) where exactly one option must match.
		 * Unlike regular unions that succeed when any option matches, xor fails if
		 * zero or more than one option matches the input. */ /*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniIntersection = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniIntersection', (inst, def) => {
			$ZodIntersection.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function intersection(left, right) {
			return new ZodMiniIntersection({ type: 'intersection', left: left, right: right })
		}
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniRecord = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniRecord', (inst, def) => {
			$ZodRecord.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function record(keyType, valueType, params) {
			// v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
			if (!valueType || !valueType._zod)
				return new ZodMiniRecord({ type: 'record', keyType: schemas_string(), valueType: keyType, ...core_util./* normalizeParams */ A2(valueType) })
			return new ZodMiniRecord({ type: 'record', keyType, valueType: valueType, ...core_util./* normalizeParams */ A2(params) })
		}
		// @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniEnum = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniEnum', (inst, def) => {
			$ZodEnum.init(inst, def)
			ZodMiniType.init(inst, def)
			// reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
			inst.options = [...inst._zod.values]
		})
		// @__NO_SIDE_EFFECTS__
		function _enum(values, params) {
			let entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [v, v])) : values
			return new ZodMiniEnum({ type: 'enum', entries, ...core_util./* normalizeParams */ A2(params) })
		}
		// @__NO_SIDE_EFFECTS__
		/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
		 *
		 * ```ts
		 * enum Colors { red, green, blue }
		 * z.enum(Colors);
		 * ```
		 */ let ZodMiniLiteral = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniLiteral', (inst, def) => {
			$ZodLiteral.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function literal(value, params) {
			return new ZodMiniLiteral({ type: 'literal', values: Array.isArray(value) ? value : [value], ...core_util./* normalizeParams */ A2(params) })
		}
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniTransform = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniTransform', (inst, def) => {
			$ZodTransform.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function transform(fn) {
			return new ZodMiniTransform({ type: 'transform', transform: fn })
		}
		let ZodMiniOptional = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniOptional', (inst, def) => {
			$ZodOptional.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function optional(innerType) {
			return new ZodMiniOptional({ type: 'optional', innerType: innerType })
		}
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniNullable = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniNullable', (inst, def) => {
			$ZodNullable.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function nullable(innerType) {
			return new ZodMiniNullable({ type: 'nullable', innerType: innerType })
		}
		// nullish
		// @__NO_SIDE_EFFECTS__
		function nullish(innerType) {
			return optional(nullable(innerType))
		}
		let ZodMiniDefault = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniDefault', (inst, def) => {
			$ZodDefault.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function _default(innerType, defaultValue) {
			return new ZodMiniDefault({
				type: 'default',
				innerType: innerType,
				get defaultValue() {
					return 'function' == typeof defaultValue ? defaultValue() : core_util./* shallowClone */ yG(defaultValue)
				}
			})
		}
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniCatch = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniCatch', (inst, def) => {
			$ZodCatch.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function _catch(innerType, catchValue) {
			return new ZodMiniCatch({
				type: 'catch',
				innerType: innerType,
				catchValue: 'function' == typeof catchValue ? catchValue : core_util./* constantCatch */ SS(catchValue)
			})
		}
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniPipe = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniPipe', (inst, def) => {
			$ZodPipe.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// @__NO_SIDE_EFFECTS__
		function pipe(in_, out) {
			return new ZodMiniPipe({ type: 'pipe', in: in_, out: out })
		}
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		// @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // export function lazy<T extends object>(getter: () => T): T {
		//   return util.createTransparentProxy<T>(getter);
		// }
		// @__NO_SIDE_EFFECTS__
		/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
		let ZodMiniCustom = /*@__PURE__*/ core_core./* $constructor */ xI('ZodMiniCustom', (inst, def) => {
			$ZodCustom.init(inst, def)
			ZodMiniType.init(inst, def)
		})
		// custom checks
		// @__NO_SIDE_EFFECTS__
		function check(fn, params) {
			let ch = new core_checks./* $ZodCheck */ QP({ check: 'custom', ...core_util./* normalizeParams */ A2(params) })
			ch._zod.check = fn
			return ch
		}
		// ZodCustom custom schema
		// @__NO_SIDE_EFFECTS__
		function custom(fn, _params) {
			return api./* _custom */ FO(ZodMiniCustom, fn ?? (() => true), _params)
		}
		// refine
		// @__NO_SIDE_EFFECTS__
		function refine(fn, _params = {}) {
			return api./* _refine */ fU(ZodMiniCustom, fn, _params)
		}
		// superRefine
		// @__NO_SIDE_EFFECTS__
		// Re-export describe and meta from core
		api./* describe */ q0
		let meta = api./* meta */ mI
	}
} // instanceof
// @__NO_SIDE_EFFECTS__
// Override check to emit invalid_type instead of custom
// stringbool
// @__NO_SIDE_EFFECTS__
/*@__PURE__*/ /* unused pure expression or super */ // @__NO_SIDE_EFFECTS__
