export const id = 49
export const ids = [49]
export const modules = {
	65049: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { parsePolicy: () => parsePolicy })
		var model = __webpack_require__(86272)
		var gate_line_error = __webpack_require__(36467)
		var line_reader = __webpack_require__(82966)
		var source_text = __webpack_require__(25360)
		var yaml_document = __webpack_require__(4885)
		var yaml_node = __webpack_require__(92133)
		var yaml_tree = __webpack_require__(16961)
		var external_node_crypto_ = __webpack_require__(77598)
		var canonicalize = __webpack_require__(98799)
		var canonical_gate = __webpack_require__(49964)
		var gate = __webpack_require__(11741)
		// CONCATENATED MODULE: ./src/policy-file/policy/digest.ts
		/**
		 * SHA-256 over canonical JSON (RFC 8785) of what the policy asks of each model, its defaults
		 * merged: comments, quotes, aliases and the order of keys do not change it. The order of gates
		 * does, for it is that of the report; requirements come in one order from `parsePolicy`. All text
		 * must be well-formed Unicode.
		 */ function policyDigest(models) {
			// `format` changes whenever the shape does, so that digests never mix.
			let text = canonical({ format: 3, models: inOrder([...models], ([name]) => name).map(modelFact) })
			return `sha256:${(0, external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`
		}
		function modelFact([name, policy]) {
			return {
				name,
				requirements: policy.requirements.map(requirementFact),
				gates: policy.gates.map(canonical_gate./* canonicalGate */ K),
				firstPromotion: policy.firstPromotion,
				sameDataset: policy.sameDataset,
				evidence: policy.evidence && evidenceFact(policy.evidence),
				...(null === policy.fromModels ? {} : { fromModels: [...new Set(policy.fromModels)].sort() })
			}
		}
		function evidenceFact({ from, experiment, runTags, maxAge }) {
			return { from, experiment, runTags: Object.fromEntries(runTags), maxAge: maxAge?.milliseconds ?? null }
		}
		function requirementFact(requirement) {
			let { kind } = requirement
			switch (requirement.kind) {
				case 'from':
					return { kind, source: (0, gate./* baselineKey */ x2)(requirement.source) }
				case 'tag':
					return { kind, key: requirement.key, condition: conditionFact(requirement.condition) }
				case 'max-age':
					return { kind, milliseconds: requirement.milliseconds }
				case 'soak':
					return { kind, milliseconds: requirement.milliseconds }
				case 'git-commit':
					return { kind, relation: requirement.relation }
				case 'signature':
					return { kind }
				case 'model-digest':
					return { kind }
				case 'model-signature':
					return { kind, signer: requirement.signer }
				case 'freeze':
					return { kind, windows: inOrder(requirement.windows.map(windowFact), canonical) }
			}
		}
		function conditionFact(condition) {
			switch (condition.kind) {
				case 'present':
					return 'present'
				case 'equals':
					return { oneOf: [condition.value] }
				case 'one-of':
					return { oneOf: [...new Set(condition.values)].sort() }
			}
		}
		function windowFact({ from, to, timeZone }) {
			return { from, to, timeZone }
		}
		function inOrder(items, textOf) {
			return items
				.map(item => ({ item, text: textOf(item) }))
				.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
				.map(({ item }) => item)
		}
		function canonical(data) {
			let text = (0, canonicalize./* default */ A)(data)
			if (void 0 === text) throw new Error('the policy has no canonical form')
			return text
		}
		var near_name = __webpack_require__(56853)
		var schemas = __webpack_require__(63619)
		var api = __webpack_require__(73305)
		// CONCATENATED MODULE: ./src/policy-file/policy/freeze-window.ts
		let days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
		let minutesOfDay = 1440
		let minutesOfWeek = 7 * minutesOfDay
		/** What a window looks like, for messages and for the schema. */ let windowExample = 'Fri 16:00 - Mon 08:00 Europe/Berlin'
		let windowPattern =
			'^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01][0-9]|2[0-3]):[0-5][0-9] - (Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01][0-9]|2[0-3]):[0-5][0-9] [A-Za-z][A-Za-z0-9_+/\\-]*$'
		/** The words of a window, in order, and what each is called in a message. */ let parts = [
			'a weekday (Mon to Sun)',
			'a time of day',
			'a - with spaces round it',
			'a weekday (Mon to Sun)',
			'a time of day',
			'a time zone'
		]
		/** `Fri 16:00 - Mon 08:00 Europe/Berlin`, or why it is none. */ function parseFreezeWindow(text) {
			let words = [...text.matchAll(/[^ ]+/g)]
			let word = part => {
				let match = words[part]
				return { text: match?.[0] ?? '', index: match?.index ?? text.length }
			}
			let from = momentOf(word(0), word(1), 0)
			if ('problem' in from) return from
			let dash = word(2)
			if ('-' !== dash.text) return expected(2, dash, isDash(dash.text) ? '-' : null)
			let to = momentOf(word(3), word(4), 3)
			if ('problem' in to) return to
			let zone = word(5)
			let problem = problemOfZone(zone)
			if (null !== problem) return problem
			if (words.length > 6) return { problem: 'a window must end with its time zone', index: word(6).index }
			if (minuteOfWeek(from) === minuteOfWeek(to)) return { problem: 'this window covers the whole week: it ends at the moment at which it begins', index: 0 }
			return { text, from, to, timeZone: zone.text }
		}
		function momentOf(day, time, part) {
			let index = days.indexOf(day.text)
			if (-1 === index) return expected(part, day, dayMeant(day.text))
			let [, hour, minute] = /^([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(time.text) ?? []
			if (void 0 === hour) return expected(part + 1, time, timeMeant(time.text))
			return { day: index, minute: 60 * Number(hour) + Number(minute) }
		}
		function dayMeant(text) {
			let first = text.slice(0, 3).toLowerCase()
			return days.find(day => day.toLowerCase() === first) ?? (0, near_name./* nearest */ pA)(text, days)
		}
		function timeMeant(text) {
			if ('24:00' === text) return '00:00'
			let [, hour, minute = '00'] = /^([0-9]{1,2})(?:[:.h]([0-9]{2}))?$/.exec(text) ?? []
			if (void 0 === hour || Number(hour) > 23 || Number(minute) > 59) return null
			return `${hour.padStart(2, '0')}:${minute}`
		}
		function isDash(text) {
			return /^[−–—]$/u.test(text)
		}
		/** A name that the time zone database has; offsets such as +02:00 know no summer time. */ function problemOfZone(zone) {
			let own = canonicalZone(zone.text)
			if (null !== own && (own === zone.text || own.toLowerCase() !== zone.text.toLowerCase())) return null
			let hint = () => (0, line_reader./* suggestion */ h)(own ?? zoneMeant(zone.text))
			return { ...expected(5, zone, null), hint }
		}
		function zoneMeant(text) {
			let zones = ['UTC', ...Intl.supportedValuesOf('timeZone')]
			let last = text.toLowerCase()
			let city = zones.find(name => name.toLowerCase().split('/').at(-1) === last)
			return city ?? (0, near_name./* nearest */ pA)(text, zones)
		}
		/** Asking takes up to a millisecond, and the answer stays the same. */ let asked = new Map()
		/** What the runtime calls the zone, which for an older name is another one; null: it knows none. */ function canonicalZone(text) {
			let known = asked.get(text)
			if (void 0 !== known) return known
			let zone = zoneOfRuntime(text)
			asked.set(text, zone)
			return zone
		}
		function zoneOfRuntime(text) {
			if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(text)) return null
			try {
				return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone
			} catch {
				return null
			}
		}
		function expected(part, word, meant) {
			let found = '' === word.text ? 'the end' : (0, line_reader./* quoted */ TL)(word.text)
			let hint = (0, line_reader./* suggestion */ h)(meant)
			let dayAfter = '24:00' === word.text ? ' It belongs to the next day.' : ''
			let problem = `expected ${parts[part]}, as in "${windowExample}", found ${found}${hint}${dayAfter}`
			return { problem, index: word.index }
		}
		/**
		 * Whether the windows leave no minute of the week open. Windows of different time zones are laid
		 * on one week in winter and on one in summer; closed in both is closed.
		 */ function closesTheWholeWeek(windows) {
			let minutes = windows.reduce((sum, window) => sum + lengthOf(window), 0)
			if (minutes < minutesOfWeek) return false
			let winter = Date.UTC(2026, 0, 7)
			let summer = Date.UTC(2026, 6, 8)
			return [winter, summer].every(moment => closesTheWeekOf(windows, moment))
		}
		function closesTheWeekOf(windows, moment) {
			let offsets = new Map()
			/** +1 where a window begins and -1 where it ends. */ let changes = new Int32Array(minutesOfWeek + 1)
			for (let window of windows) {
				let { from, timeZone } = window
				let offset = offsets.get(timeZone) ?? minutesAheadOfUtc(timeZone, moment)
				offsets.set(timeZone, offset)
				let start = modulo(minuteOfWeek(from) - offset)
				let end = start + lengthOf(window)
				add(changes, start, Math.min(end, minutesOfWeek))
				if (end > minutesOfWeek) add(changes, 0, end - minutesOfWeek)
			}
			let open = 0
			for (let minute = 0; minute < minutesOfWeek; minute += 1) {
				open += changes[minute] ?? 0
				if (0 === open) return false
			}
			return true
		}
		function add(changes, start, end) {
			changes[start] = (changes[start] ?? 0) + 1
			changes[end] = (changes[end] ?? 0) - 1
		}
		function minuteOfWeek({ day, minute }) {
			return day * minutesOfDay + minute
		}
		function lengthOf({ from, to }) {
			return modulo(minuteOfWeek(to) - minuteOfWeek(from))
		}
		function modulo(minutes) {
			return ((minutes % minutesOfWeek) + minutesOfWeek) % minutesOfWeek
		}
		/** From `GMT+05:30`; plain `GMT` is zero. */ function minutesAheadOfUtc(timeZone, moment) {
			let parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
				.formatToParts(new Date(moment))
				.find(({ type }) => 'timeZoneName' === type)?.value
			let [, sign, hours, minutes] = /^GMT([-+])([0-9]{2}):([0-9]{2})/.exec(parts ?? '') ?? []
			let ahead = 60 * Number(hours ?? 0) + Number(minutes ?? 0)
			return '-' === sign ? -ahead : ahead
		}
		// CONCATENATED MODULE: ./src/policy-file/policy/gates/gate-schema.ts
		/**
		 * The shape of a list's item that is the long form of a gate, for editors above all: the reader of
		 * gates (`long-form.ts`) refuses whatever this refuses, and says it better.
		 */ let metric = schemas
			./* string */ YjP()
			.check(api./* _minLength */ m9(1))
			.check(
				schemas./* meta */ mIj({
					description:
						'The left side of a gate line: a name, a pattern, names in braces, or a function of them like max(val_auc), each on one dataset with @NAME; or the difference of two.',
					examples: ['accuracy', 'recall/{young,senior}', 'train_auc - val_auc']
				})
			)
		let severity = schemas
			./* optional */ lqM(schemas./* enum */ k5n(['fail', 'warn', 'info']))
			.check(
				schemas./* meta */ mIj({
					description: 'What a failure of the gate means: it stops the promotion (fail), is a warning, or is only shown.',
					default: 'fail'
				})
			)
		let dataset = schemas
			./* optional */ lqM(schemas./* string */ YjP().check(api./* _minLength */ m9(1)))
			.check(
				schemas./* meta */ mIj({
					description: 'Name or digest of an MLflow dataset: only what was measured on it counts, on both sides. The same as @NAME after the metric.'
				})
			)
		let otherwise = lacking =>
			schemas
				./* optional */ lqM(schemas./* enum */ k5n(['hold', 'fail']))
				.check(schemas./* meta */ mIj({ description: `The result of the gate if ${lacking}.`, default: 'hold' }))
		let countName = schemas
			./* string */ YjP()
			.check(api./* _minLength */ m9(1))
			.check(schemas./* meta */ mIj({ description: 'The metric that counts the samples: its plain name.' }))
		let samples = schemas
			./* strictObject */ rej({
				metric: countName,
				min: schemas
					./* int */ Whr()
					.check(api./* _gte */ qm(1))
					.check(schemas./* meta */ mIj({ description: 'The fewest samples that are enough.' })),
				else: otherwise('there are fewer samples, or their number is not known')
			})
			.check(schemas./* meta */ mIj({ description: 'On how many samples the candidate must have been measured.' }))
		let wilson = schemas
			./* strictObject */ rej({
				level: schemas
					./* number */ aig()
					.check(api./* _gt */ Tx(0.5))
					.check(api./* _lt */ Au(1))
					.check(schemas./* meta */ mIj({ description: 'The confidence of the one-sided limit, as in 0.95.' })),
				samples: countName,
				else: otherwise('the limit cannot be calculated')
			})
			.check(schemas./* meta */ mIj({ description: "Wilson's limit of a proportion: accuracy, recall and the like." }))
		let logged = schemas
			./* strictObject */ rej({
				logged: schemas
					./* string */ YjP()
					.check(api./* _minLength */ m9(1))
					.check(schemas./* meta */ mIj({ description: 'The metric with the limit that training calculated: its plain name.' })),
				else: otherwise('no such limit was logged')
			})
			.check(schemas./* meta */ mIj({ description: 'A limit that training logged as a metric of its own.' }))
		let confidence = schemas
			./* union */ KCZ([wilson, logged])
			.check(
				schemas./* meta */ mIj({
					description: 'Compares a confidence limit of the value instead of the value itself: the lower limit with min, the upper limit with max.'
				})
			)
		let bound = (of, example) =>
			schemas
				./* union */ KCZ([schemas./* number */ aig(), schemas./* string */ YjP().check(api./* _minLength */ m9(1))])
				.check(
					schemas./* meta */ mIj({
						description: `A number, or a baseline as on the right side of a gate line: the metric must be ${of} this.`,
						examples: [example]
					})
				)
		let min = bound('>=', 'champion - 0.5%')
		let max = bound('<=', 'champion + 10%')
		let beside = { severity, dataset, samples: schemas./* optional */ lqM(samples), confidence: schemas./* optional */ lqM(confidence) }
		let fromBelow = schemas
			./* strictObject */ rej({ metric, min, max: schemas./* optional */ lqM(max), ...beside })
			.check(schemas./* meta */ mIj({ description: 'A gate in its long form, with options that a gate line does not have.' }))
		let fromAbove = schemas
			./* strictObject */ rej({ metric, max, ...beside })
			.check(schemas./* meta */ mIj({ description: 'The long form of a gate for a metric that must be low.' }))
		let betterThan = schemas
			./* strictObject */ rej({
				metric: metric.check(
					schemas./* meta */ mIj({ description: 'The metric whose history has the values of the folds or repeats: a name, a pattern, or names in braces.' })
				),
				'better-than': schemas
					./* string */ YjP()
					.check(schemas./* meta */ mIj({ description: 'Whose values: champion, alias:NAME, stage:NAME or version:N.', examples: ['champion'] })),
				better: schemas./* enum */ k5n(['higher', 'lower']).check(schemas./* meta */ mIj({ description: 'Which values of the metric are the better ones.' })),
				test: schemas
					./* enum */ k5n(['mann-whitney', 'wilcoxon'])
					.check(schemas./* meta */ mIj({ description: 'mann-whitney for independent repeats; wilcoxon where the values of the same step belong together.' })),
				alpha: schemas
					./* optional */ lqM(schemas./* number */ aig().check(api./* _gt */ Tx(0)).check(api./* _lt */ Au(0.5)))
					.check(schemas./* meta */ mIj({ description: 'How often chance alone may pass the gate.', default: 0.05 })),
				'minimum-effect': schemas
					./* optional */ lqM(schemas./* number */ aig().check(api./* _gte */ qm(0)))
					.check(schemas./* meta */ mIj({ description: 'By how much the candidate must be better, in units of the metric.', default: 0 })),
				severity,
				dataset,
				samples: schemas./* optional */ lqM(samples)
			})
			.check(
				schemas./* meta */ mIj({
					description: 'A gate that compares all values of a metric, over folds or repeats, with those of another version: better by more than chance.'
				})
			)
		let longForms = [fromBelow, fromAbove, betterThan]
		/** The keys of each mapping, for messages about a key that is none of them. */ let gateKeys = {
			gate: [...new Set([...Object.keys(fromBelow.shape), ...Object.keys(betterThan.shape)])],
			samples: Object.keys(samples.shape),
			confidence: [...new Set([...Object.keys(wilson.shape), ...Object.keys(logged.shape)])]
		}
		var signer = __webpack_require__(39029)
		// CONCATENATED MODULE: ./src/policy-file/policy/model-signer.ts
		let mostCertificates = 10
		/** A public key in PEM, on one of the curves of OpenSSF model signing. */ function parsePublicKey(text) {
			if (/PRIVATE KEY/.test(text))
				return problem(
					'this is a private key, which must not be in a policy: sign with another one, and write its public key here (openssl pkey -in key.pem -pubout)'
				)
			let blocks = blocksIn(text, 'PUBLIC KEY')
			let key = 1 === blocks.length ? keyIn(blocks[0] ?? '') : null
			if (null === key) return problem('expected one public key in PEM, which begins with -----BEGIN PUBLIC KEY-----')
			let curve = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? ''
			if ('ec' !== key.asymmetricKeyType || !signer./* signingCurves */ I.has(curve))
				return problem(
					`the public key must be on the curve P-256, P-384 or P-521, as OpenSSF model signing wants it; found ${(0, line_reader./* quoted */ TL)(curve)}`
				)
			return { spki: key.export({ format: 'der', type: 'spki' }).toString('base64') }
		}
		/** Certificates in PEM, of which each is trusted. */ function parseCertificates(text) {
			if (/PRIVATE KEY/.test(text)) return problem('a private key must not be in a policy')
			let blocks = blocksIn(text, 'CERTIFICATE')
			if (blocks.length > mostCertificates) return problem(`there can be at most ${mostCertificates} certificates`)
			let trusted = blocks.map(certificateIn)
			if (0 === trusted.length || !trusted.every(der => null !== der))
				return problem('expected certificates in PEM, which begin with -----BEGIN CERTIFICATE-----')
			return { trusted: [...new Set(trusted)].sort() }
		}
		/** GitHub's own, for the workflows of github.com. */ let githubIssuer = 'https://token.actions.githubusercontent.com'
		/** Whom a certificate of Sigstore names. A pattern would be taken for a name that nobody has. */ function parseIdentity(text) {
			let isAddress = /^https:\/\/[^\s*]+$/.test(text) || /^[^\s@*]+@[^\s@*]+$/.test(text)
			if (isAddress && text.isWellFormed() && text.length <= 1000) return { identity: text }
			return problem(
				'expected whom the certificate names, whole and without *: https://github.com/OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, or an e-mail address'
			)
		}
		function parseIssuer(text) {
			if (/^https:\/\/[^\s*]+$/.test(text) && text.isWellFormed() && text.length <= 1000) return { issuer: text }
			return problem(`expected the https:// address of who knows the identity, as in ${githubIssuer}`)
		}
		function blocksIn(text, label) {
			let block = new RegExp(`-----BEGIN ${label}-----[\\sA-Za-z0-9+/=]*-----END ${label}-----`, 'g')
			return text.match(block) ?? []
		}
		function keyIn(pem) {
			try {
				return (0, external_node_crypto_.createPublicKey)(pem)
			} catch {
				return null
			}
		}
		/** DER in Base64. */ function certificateIn(pem) {
			try {
				return new external_node_crypto_.X509Certificate(pem).raw.toString('base64')
			} catch {
				return null
			}
		}
		function problem(text) {
			return { problem: text, index: 0 }
		}
		var core = __webpack_require__(88532)
		// CONCATENATED MODULE: ./src/policy-file/policy/parsed-text.ts
		/** A text that a parser turns into something else, or says why not. `about` is for editors. */ function read(expected, parse, about) {
			return schemas./* pipe */ FsL(
				schemas./* string */ YjP({ error: expected }).check(schemas./* meta */ mIj(about)),
				schemas./* transform */ pdi((text, context) => {
					let result = parse(text)
					if (!('problem' in result)) return result
					let { problem: message, ...params } = result
					context.issues.push({ code: 'custom', input: text, message, params })
					return core./* NEVER */ tm
				})
			)
		}
		// CONCATENATED MODULE: ./src/policy-file/policy/model-signature-schema.ts
		let modelSignature = schemas./* pipe */ FsL(
			schemas
				./* strictObject */ rej(
					{
						'public-key': schemas./* optional */ lqM(
							read('a public key in PEM', parsePublicKey, {
								description: 'The public key of the signer, in PEM, on the curve P-256, P-384 or P-521.',
								examples: ['-----BEGIN PUBLIC KEY-----\n…\n-----END PUBLIC KEY-----\n'],
								pattern: '-----BEGIN PUBLIC KEY-----'
							})
						),
						certificates: schemas./* optional */ lqM(
							read('certificates in PEM', parseCertificates, {
								description: "The certificates, in PEM, that the signer's certificate must lead to, or be one of.",
								examples: ['-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n'],
								pattern: '-----BEGIN CERTIFICATE-----'
							})
						),
						identity: schemas./* optional */ lqM(
							read('who signs', parseIdentity, {
								description:
									"Whom Sigstore's certificate must name: the address of a workflow's file at a ref, or an e-mail address. Compared as it is, without patterns.",
								examples: ['https://github.com/octo-bank/fraud-model/.github/workflows/train.yml@refs/heads/main']
							})
						),
						issuer: schemas./* optional */ lqM(
							read('who knows the identity', parseIssuer, {
								description: 'Who has established that identity, an https:// address. Default: GitHub Actions.',
								examples: [githubIssuer],
								pattern: '^https://'
							})
						)
					},
					{ error: 'a mapping with public-key, certificates or identity' }
				)
				.check(
					schemas./* meta */ mIj({
						description:
							"The version's artifacts must have a signature of OpenSSF model signing v1.0 in the file model.sig: made with this key, with a certificate that leads to one of these, or by this identity through Sigstore.",
						minProperties: 1,
						maxProperties: 2
					})
				), // null: none of them, or several, which is told where it is known where that stands.
			schemas./* transform */ pdi(({ 'public-key': key, certificates, identity, issuer }) => {
				let signers = [
					...(void 0 === key ? [] : [{ kind: 'key', ...key }]),
					...(void 0 === certificates ? [] : [{ kind: 'certificate', ...certificates }]),
					...(void 0 === identity ? [] : [{ kind: 'identity', ...identity, issuer: issuer?.issuer ?? githubIssuer }])
				]
				if (1 !== signers.length || (void 0 === identity && void 0 !== issuer)) return null
				return signers[0] ?? null
			})
		)
		var requirement_text = __webpack_require__(17521)
		// CONCATENATED MODULE: ./src/policy-file/policy/schema.ts
		/**
		 * The shape of a policy file: what reads it, and what `schema/policy.schema.json` is made of. The
		 * `error` of each part is what a message says was expected. Gate lines are read by `GateReader`,
		 * which knows where they stand; here they are only text.
		 */ let tagText = schemas./* string */ YjP({ error: 'a string' })
		let mostValues = 100
		let tagCondition = schemas
			./* union */ KCZ(
				[
					tagText.check(schemas./* meta */ mIj({ description: 'The tag has this value.' })),
					schemas
						./* array */ YOg(tagText)
						.check(api./* _minLength */ m9(1, { error: 'expected at least one value, found none' }))
						.check(api./* _maxLength */ Eb(mostValues, { error: `a tag can have at most ${mostValues} allowed values` }))
						.check(schemas./* meta */ mIj({ description: 'The tag has one of these values.' })),
					schemas
						./* strictObject */ rej({ present: schemas./* literal */ euz(true) })
						.check(schemas./* meta */ mIj({ description: 'The tag exists, with any value.' }))
				],
				{ error: 'a string, a list of strings, or {present: true}' }
			)
			.check(schemas./* meta */ mIj({ description: 'What a tag of the model version must be. Tags in MLflow are text: write a number or true in quotes.' }))
		let runTag = schemas./* string */ YjP({ error: 'a string' }).check(
			api./* _minLength */ m9(1),
			schemas./* refine */ YPB(text => !/\{(?!(?:name|version)\})[^{}]*\}/.test(text), { error: 'the only placeholders are {name} and {version}' })
		)
		let requirements = schemas
			./* strictObject */ rej(
				{
					from: schemas./* optional */ lqM(
						read('"stage:NAME" or "alias:NAME"', requirement_text./* parseSource */ PJ, {
							description: 'The stage or alias that the version must have now: stage:Staging or alias:challenger.',
							examples: ['stage:Staging', 'alias:challenger'],
							pattern: requirement_text./* sourcePattern */ uB
						})
					),
					tags: schemas
						./* optional */ lqM(
							schemas
								./* record */ g1P(schemas./* string */ YjP(), tagCondition, { error: 'a mapping of tags and what they must be' })
								.check(atLeastOne('tag', 50))
						)
						.check(
							schemas./* meta */ mIj({ description: 'Tags that the version must have.', examples: [{ validation_status: 'approved' }], minProperties: 1 })
						),
					'max-age': schemas./* optional */ lqM(
						read('an age like "7d"', requirement_text./* parseAge */ F1, {
							description: 'How long ago the run of the version may have ended: a whole number and m (minutes), h, d or w.',
							examples: ['7d', '12h'],
							pattern: requirement_text./* agePattern */ go
						})
					),
					soak: schemas./* optional */ lqM(
						read('a time like "24h"', text => (0, requirement_text./* parseAge */ F1)(text, 'a time'), {
							description:
								'How long the version must have had the stage or alias of "from", by the records of Stagegate: a whole number and m (minutes), h, d or w. It needs a "from".',
							examples: ['24h', '3d'],
							pattern: requirement_text./* agePattern */ go
						})
					),
					'git-commit': schemas
						./* optional */ lqM(schemas./* enum */ k5n(['same', 'ancestor'], { error: 'same or ancestor' }))
						.check(
							schemas./* meta */ mIj({
								description:
									'The commit in the tag mlflow.source.git.commit of the run must be the commit that is being promoted (same), or that commit or one in its history (ancestor).'
							})
						),
					signature: schemas
						./* optional */ lqM(schemas./* literal */ euz('compatible', { error: 'compatible' }))
						.check(
							schemas./* meta */ mIj({
								description: 'compatible: the model accepts every input that the champion accepts, and returns outputs of the same form.'
							})
						),
					'model-digest': schemas
						./* optional */ lqM(schemas./* literal */ euz('recorded', { error: 'recorded' }))
						.check(
							schemas./* meta */ mIj({
								description:
									"recorded: the record of the promotion keeps the root digest of the version's artifacts, and audit compares them with it. If the artifacts cannot be read, the result is hold."
							})
						),
					'model-signature': schemas./* optional */ lqM(modelSignature),
					'same-dataset': schemas
						./* optional */ lqM(schemas./* enum */ k5n(['require', 'hold', 'warn', 'ignore'], { error: 'one of require, hold, warn, ignore' }))
						.check(
							schemas./* meta */ mIj({
								description:
									'The result of a relative gate when the two values were measured on different datasets: hold; warn (the comparison decides, with a warning); ignore (the comparison decides). With require, the result is hold also when the datasets are not known.'
							})
						)
				},
				{ error: 'a mapping of requirements' }
			)
			.check(
				schemas./* meta */ mIj({
					description:
						'What the version must be, besides its metrics. A model takes each key that it does not have itself from the defaults; tags count as one key.'
				})
			)
		let evidence = schemas
			./* strictObject */ rej(
				{
					from: schemas
						./* optional */ lqM(schemas./* enum */ k5n(['training', 'evaluation', 'any'], { error: 'one of training, evaluation, any' }))
						.check(
							schemas./* meta */ mIj({
								description: 'Which runs count: training (the run that logged the model), evaluation (every other run that measured it), or any.'
							})
						),
					experiment: schemas
						./* optional */ lqM(schemas./* string */ YjP({ error: 'the name of an experiment' }).check(api./* _minLength */ m9(1)))
						.check(
							schemas./* meta */ mIj({
								description: 'Only runs of this experiment count. Runs that MLflow does not link to the version are searched for here.',
								examples: ['fraud-eval']
							})
						),
					'run-tags': schemas
						./* optional */ lqM(
							schemas./* record */ g1P(schemas./* string */ YjP(), runTag, { error: 'a mapping of run tags and their values' }).check(atLeastOne('tag', 20))
						)
						.check(
							schemas./* meta */ mIj({
								description:
									'The tags of a run that evaluated the version and that MLflow does not link to it. {name} stands for the registered model, {version} for the version number.',
								examples: [{ model_version: '{name}/{version}' }],
								minProperties: 1
							})
						),
					'max-age': schemas./* optional */ lqM(
						read('an age like "7d"', requirement_text./* parseAge */ F1, {
							description: "How old the candidate's values may be: a whole number and m (minutes), h, d or w. Older ones do not count.",
							examples: ['7d'],
							pattern: requirement_text./* agePattern */ go
						})
					)
				},
				{ error: 'a mapping with from, experiment, run-tags or max-age' }
			)
			.check(
				schemas./* meta */ mIj({
					description: 'Which of the values that MLflow has of the version count. A model takes each key that it does not have itself from the defaults.'
				})
			)
		let gateText = schemas./* string */ YjP({ error: 'a gate line' })
		let gates = schemas
			./* union */ KCZ(
				[
					gateText.check(schemas./* meta */ mIj({ description: 'A block of text (|) with one gate a line.' })),
					schemas
						./* array */ YOg(
							schemas./* union */ KCZ([
								gateText.check(schemas./* meta */ mIj({ description: 'One gate line.' })),
								...['fail', 'warn', 'info'].map(severity =>
									schemas
										./* strictObject */ rej({ [severity]: gateText })
										.check(schemas./* meta */ mIj({ description: `One gate line that begins with "${severity}: ".` }))
								),
								...longForms
							])
						)
						.check(api./* _minLength */ m9(1))
						.check(schemas./* meta */ mIj({ description: 'One gate an item: a line, or the long form.' }))
				],
				{ error: 'gate lines, as a block of text (|) or a list' }
			)
			.check(
				schemas./* meta */ mIj({
					description:
						'The gates of the model: val_auc >= 0.9, or val_auc >= champion - 0.5%. At least one of them must be neither warn: nor info:. They replace the gates of the defaults.',
					examples: [['val_auc >= 0.9', 'val_auc >= champion - 0.5%']]
				})
			)
		let mostWindows = 50
		let freeze = schemas
			./* array */ YOg(
				read(`a window like "${windowExample}"`, parseFreezeWindow, {
					description: 'From one moment of the week to another, and a time zone of the IANA database. Days are Mon to Sun.',
					examples: [windowExample],
					pattern: windowPattern
				}),
				{ error: `a list of windows like "${windowExample}"` }
			)
			.check(api./* _minLength */ m9(1, { error: 'expected at least one window, found none; without a window, leave freeze out' }))
			.check(api./* _maxLength */ Eb(mostWindows, { error: `there can be at most ${mostWindows} windows` }))
			.check(
				schemas./* refine */ YPB(windows => !closesTheWholeWeek(windows), {
					error: 'together these windows cover the whole week, so nothing could ever be promoted'
				})
			)
			.check(schemas./* meta */ mIj({ description: 'When nothing is promoted. The windows of a model replace those of the defaults. They may overlap.' }))
		let modelFields = schemas
			./* strictObject */ rej(
				{
					require: schemas./* optional */ lqM(requirements),
					evidence: schemas./* optional */ lqM(evidence),
					'first-promotion': schemas
						./* optional */ lqM(schemas./* enum */ k5n(['require-absolute', 'hold', 'allow'], { error: 'one of require-absolute, hold, allow' }))
						.check(
							schemas./* meta */ mIj({
								description:
									'The result of a relative gate while no version has the target: require-absolute (skipped if there is also an absolute gate on the same metric, else hold), hold, or allow (skipped).'
							})
						),
					'from-models': schemas
						./* optional */ lqM(
							schemas
								./* array */ YOg(schemas./* string */ YjP({ error: 'the name of a registered model' }).check(api./* _minLength */ m9(1)), {
									error: 'a list of registered models'
								})
								.check(api./* _minLength */ m9(1), api./* _maxLength */ Eb(100))
						)
						.check(
							schemas./* meta */ mIj({
								description:
									'The registered models whose versions may be promoted to this one, by copy. This belongs in the entry of the registered model whose stage or alias moves. Without it, only its own versions may be promoted; with it, its own only if it is listed as well.',
								examples: [['dev.fraud']]
							})
						),
					gates: schemas./* optional */ lqM(gates),
					freeze: schemas./* optional */ lqM(freeze)
				},
				{ error: 'a mapping with gates, require, evidence, first-promotion, from-models or freeze' }
			)
			.check(schemas./* meta */ mIj({ id: 'model', description: 'The rules of one registered model.' }))
		let policySchema = schemas
			./* strictObject */ rej(
				{
					version: schemas./* literal */ euz(1, { error: 'the number 1' }).check(schemas./* meta */ mIj({ description: 'The version of this format.' })),
					defaults: schemas
						./* optional */ lqM(modelFields)
						.check(
							schemas./* meta */ mIj({
								description: 'The rules of every model that does not set them itself: require and evidence key by key, gates and freeze as a whole.'
							})
						),
					models: schemas
						./* record */ g1P(schemas./* string */ YjP(), modelFields, { error: 'a mapping of registered models' })
						.check(atLeastOne('model', 1000))
						.check(schemas./* meta */ mIj({ description: 'The registered models, by name.', minProperties: 1 }))
				},
				{ error: 'a mapping with version and models' }
			)
			.check(schemas./* meta */ mIj({ title: 'Stagegate policy', description: 'Which model versions Stagegate promotes.' }))
		/** How many entries a mapping may have. */ function atLeastOne(what, most) {
			return schemas./* check */ z6Y(({ value, issues }) => {
				let count = Object.keys(value).length
				if (count > 0 && count <= most) return
				let message = 0 === count ? `expected at least one ${what}, found none` : `there can be at most ${most} ${what}s`
				issues.push({ code: 'custom', message, input: value })
			})
		}
		/** The keys of each mapping, for messages about a key that is none of them. */ let keysOf = {
			policy: Object.keys(policySchema.shape),
			model: Object.keys(modelFields.shape),
			require: Object.keys(requirements.shape),
			'model-signature': ['public-key', 'certificates'],
			evidence: Object.keys(evidence.shape),
			tag: ['present']
		}
		// CONCATENATED MODULE: ./src/policy-file/policy/explain-issue.ts
		/** The first in the file of what the schema found wrong; only this one is explained. */ function explainFirst(issues, root, source) {
			let first = null
			let least = 1 / 0
			for (let issue of issues) {
				let offset = offsetOf(issue, root)
				if (offset < least) [first, least] = [issue, offset]
			}
			return null === first ? null : explained(first, root, source)
		}
		function offsetOf(issue, root) {
			let path = pathOf(issue)
			let node = (0, yaml_node./* nodeAt */ oB)(root, path) ?? (0, yaml_node./* nodeAt */ oB)(root, path.slice(0, -1)) ?? root
			let keys = 'unrecognized_keys' === issue.code ? issue.keys : []
			let key = 'map' === node.kind ? node.entries.get(keys[0] ?? '') : void 0
			return key?.key.start ?? node.start
		}
		function pathOf(issue) {
			return issue.path.map(step => ('number' == typeof step ? step : String(step)))
		}
		function explained(issue, root, source) {
			let path = pathOf(issue)
			let node = (0, yaml_node./* nodeAt */ oB)(root, path)
			if (void 0 === node) return missing(path, issue.message, root, source)
			switch (issue.code) {
				case 'unrecognized_keys':
					return unknownKey(issue.keys, node, path, source)
				case 'custom': {
					let index = issue.params?.index
					let hint = issue.params?.hint
					let within = 'scalar' === node.kind && 'number' == typeof index
					return source.error(
						within ? (0, yaml_node./* offsetIn */ Zc)(node, index, source.text) : node.start,
						issue.message + ('function' == typeof hint ? String(hint()) : '')
					)
				}
				case 'too_small':
				case 'too_big':
					return source.error(node.start, issue.message)
				default: {
					let wrong = 'list' === node.kind ? node.items.find(isNoText) : void 0
					if (void 0 !== wrong && withinRules(path)?.[1] === 'tags') {
						let hint = tagHint(wrong, source)
						return source.error(wrong.start, `expected a text, found ${(0, yaml_node./* found */ F9)(wrong)}${hint}`)
					}
					let hint = hintFor(issue, node, path, source)
					let problem = `expected ${issue.message}, found ${(0, yaml_node./* found */ F9)(node)}${hint}`
					return source.error(node.start, problem)
				}
			}
		}
		function missing(path, expected, root, source) {
			let parent = (0, yaml_node./* nodeAt */ oB)(root, path.slice(0, -1)) ?? root
			if (parent === root && 'map' === parent.kind) {
				if (parent.entries.has('cases')) return source.error(root.start, 'expected a policy, found the test of a policy')
				// Of a key with a letter wrong, that is what is wrong; the right one is missing only for it.
				let wrong = [...parent.entries.keys()].find(key => !isPolicyKey(key) && (0, near_name./* nearest */ pA)(key, keysOf.policy) === path[0])
				if (void 0 !== wrong) return unknownKey([wrong], root, [], source)
			}
			return source.error(parent.start, `${(0, line_reader./* quoted */ TL)(String(path.at(-1)))} is missing; expected ${expected}`)
		}
		function unknownKey(keys, node, path, source) {
			let key = keys[0] ?? ''
			let at = ('map' === node.kind ? node.entries.get(key)?.key.start : void 0) ?? node.start
			let level = levelOf(path)
			let known = keysOf[level]
			return source.error(at, `${(0, line_reader./* quoted */ TL)(key)} is not a key here (keys: ${known.join(', ')})${keyHint(key, level, known)}`)
		}
		function isPolicyKey(key) {
			return keysOf.policy.some(known => known === key)
		}
		function levelOf(path) {
			let rules = withinRules(path)
			if (null === rules) return 'policy'
			if (0 === rules.length) return 'model'
			if ('evidence' === rules[0]) return 'evidence'
			if ('model-signature' === rules[1]) return 'model-signature'
			return 1 === rules.length ? 'require' : 'tag'
		}
		/** The path from the rules of a model, or from the defaults, on: a model may be named as a key is. */ function withinRules(path) {
			if ('defaults' === path[0]) return path.slice(1)
			return 'models' === path[0] && path.length > 1 ? path.slice(2) : null
		}
		function keyHint(key, level, known) {
			let plain = key.replaceAll('_', '-')
			if ('require' !== level && keysOf.require.includes(plain)) return `; ${(0, line_reader./* quoted */ TL)(plain)} belongs under "require"`
			if ('model' !== level && keysOf.model.includes(plain)) {
				let place = 'policy' === level ? 'under a model, or under "defaults"' : 'beside "require"'
				return `; ${(0, line_reader./* quoted */ TL)(plain)} belongs ${place}`
			}
			return (0, line_reader./* suggestion */ h)((0, near_name./* nearest */ pA)(key, known))
		}
		function hintFor(issue, node, path, source) {
			let value = 'scalar' === node.kind ? node.value : void 0
			let rules = withinRules(path)
			if (null === rules) return 'version' === path[0] ? '; it is the version of the format, and 1 is the only one so far' : ''
			if (0 === rules.length && null === value) return '; {} takes everything from the defaults'
			if ('tags' === rules[1] && rules.length > 2) return tagHint(node, source)
			if ('max-age' === rules[1] && 'number' == typeof value) return (0, line_reader./* suggestion */ h)(`${value}d`)
			if ('freeze' === rules[0] && 1 === rules.length && 'string' == typeof value) return '; write each after its own -'
			if ('invalid_value' !== issue.code || 'string' != typeof value) return ''
			return (0, line_reader./* suggestion */ h)((0, near_name./* nearest */ pA)(value, issue.values.map(String)))
		}
		function isNoText(node) {
			return 'scalar' !== node.kind || 'string' != typeof node.value
		}
		function tagHint(node, source) {
			if ('scalar' === node.kind && null !== node.value && 'string' != typeof node.value) {
				let written = source.text.slice(node.start, node.end)
				return `; MLflow's tags are text: write "${written}" in quotes`
			}
			if ('map' === node.kind && void 0 !== (0, yaml_node./* nodeAt */ oB)(node, ['present'])) return '; a policy cannot require that a tag is absent'
			return ''
		}
		var gate_line = __webpack_require__(31707)
		var gate_lines = __webpack_require__(407)
		var gate_line_severity = __webpack_require__(70909)
		var node_reader = __webpack_require__(24711)
		var one_line_text = __webpack_require__(10664)
		var arithmetic_exact = __webpack_require__(77591)
		var print_gate = __webpack_require__(86651)
		// CONCATENATED MODULE: ./src/policy-file/policy/gates/contradictions.ts
		/**
		 * Throws where two gates with a number, on the same metric and function, can never both pass:
		 * `x >= 0.9` and `x <= 0.8`. Gates that only warn stop nothing, so they contradict nothing.
		 */ function throwIfContradictory(gates, source) {
			let ranges = new Map()
			for (let placed of gates) {
				let { gate } = placed
				if ('threshold' !== gate.kind || 'fail' !== gate.severity) continue
				let { aggregate, metric, dataset, minus, bound } = gate
				if ('number' !== bound.kind) continue
				let number = (0, arithmetic_exact./* parseExact */ jM)(bound.number)
				if (null === number) continue
				let key = JSON.stringify([aggregate, metric, dataset, minus])
				let side = { number, inclusive: isReached(gate, number), from: placed }
				let range = narrowed(ranges.get(key) ?? { lower: null, upper: null }, gate, side)
				let { lower, upper } = range
				if (null !== lower && null !== upper && isEmpty(lower, upper)) throw contradiction(lower.from === placed ? upper.from : lower.from, placed, source)
				ranges.set(key, range)
			}
		}
		/**
		 * Whether the value itself may be the gate's number. Wilson's limit never is the value, apart from
		 * the ends: so `min: 0.9` with it asks for more than 0.9.
		 */ function isReached({ comparator, confidence }, number) {
			if ('>' === comparator || '<' === comparator) return false
			return (
				confidence?.kind !== 'wilson' ||
				(0, arithmetic_exact./* isZero */ be)(number) ||
				0 === (0, arithmetic_exact./* compare */ UD)(number, (0, arithmetic_exact./* exactOf */ LN)(1))
			)
		}
		function narrowed({ lower, upper }, { comparator }, side) {
			switch (comparator) {
				case '>=':
				case '>':
					return { lower: stricter(lower, side, 1), upper }
				case '<=':
				case '<':
					return { lower, upper: stricter(upper, side, -1) }
				case '==':
					return { lower: stricter(lower, side, 1), upper: stricter(upper, side, -1) }
			}
		}
		/** `direction`: 1 where the greater number is the stricter one. */ function stricter(known, side, direction) {
			if (null === known) return side
			let order = (0, arithmetic_exact./* compare */ UD)(side.number, known.number) * direction
			return order > 0 || (0 === order && !side.inclusive) ? side : known
		}
		function isEmpty(lower, upper) {
			let order = (0, arithmetic_exact./* compare */ UD)(lower.number, upper.number)
			return order > 0 || (0 === order && !(lower.inclusive && upper.inclusive))
		}
		function contradiction(first, second, source) {
			let line = source.lineAt(first.start)
			return source.error(
				second.start,
				`${shown(second.gate)} can never pass together with ${shown(first.gate)} on line ${line}; no version could ever be promoted`
			)
		}
		function shown(gate) {
			return (0, line_reader./* quoted */ TL)((0, print_gate./* printGate */ BZ)(gate))
		}
		var untrusted_text = __webpack_require__(74213)
		var severity_words = __webpack_require__(76533)
		// CONCATENATED MODULE: ./src/policy-file/policy/gates/evidence-fields.ts
		let samplesShape = '{metric: n_eval, min: 5000}'
		let wilsonShape = '{level: 0.95, samples: n_eval}'
		let loggedShape = '{logged: accuracy_lower_95}'
		/** `samples` of a gate, or null where it asks for none. */ function readSamples(gate) {
			if (!gate.has('samples')) return null
			let fields = gate.within('samples', gateKeys.samples, `a mapping like ${samplesShape}`)
			for (let key of ['metric', 'min']) if (!fields.has(key)) throw fields.missing(key, `write ${samplesShape}`)
			return { metric: fields.plainName('metric'), min: readCount(fields), otherwise: readOtherwise(fields) }
		}
		function readCount(fields) {
			let expected = 'a whole number from 1'
			let text = fields.number('min', expected)
			let count = Number(text)
			if (/^[1-9][0-9]*$/.test(text) && Number.isSafeInteger(count)) return count
			throw fields.errorIn('min', `expected ${expected}, found ${(0, line_reader./* quoted */ TL)(text)}`)
		}
		/** `confidence` of a gate, or null where the value itself is compared. */ function readConfidence(gate) {
			if (!gate.has('confidence')) return null
			let expected = `a mapping like ${wilsonShape} or ${loggedShape}`
			let fields = gate.within('confidence', gateKeys.confidence, expected)
			if (fields.has('logged')) return readLogged(fields)
			if (!fields.has('level') && !fields.has('samples')) throw fields.error(`expected ${expected}`)
			for (let key of ['level', 'samples'])
				if (!fields.has(key)) {
					let problem = `write ${wilsonShape}, or ${loggedShape} for a limit that was logged`
					throw fields.missing(key, problem)
				}
			return { kind: 'wilson', level: readLevel(fields), samples: fields.plainName('samples'), otherwise: readOtherwise(fields) }
		}
		function readLogged(fields) {
			for (let key of ['level', 'samples']) {
				if (!fields.has(key)) continue
				let problem = `"${key}" cannot be combined with "logged", a limit that training calculated itself`
				throw fields.errorAt(key, problem)
			}
			return { kind: 'logged', metric: fields.plainName('logged'), otherwise: readOtherwise(fields) }
		}
		function readLevel(fields) {
			let expected = 'a number above 0.5 and below 1, as in 0.95'
			let text = fields.number('level', expected)
			let level = Number(text)
			if (level > 0.5 && level < 1) return level
			throw fields.errorIn('level', `expected ${expected}, found ${(0, line_reader./* quoted */ TL)(text)}${shareHint(text, 50)}`)
		}
		function readOtherwise(fields) {
			return fields.has('else') ? fields.word('else', ['hold', 'fail']) : 'hold'
		}
		/**
		 * Throws where the number is no proportion, or one that a limit of Wilson's never reaches. One that
		 * every limit reaches (`min: 0`) is let be: it asks that the samples were counted, and no more.
		 */ function throwUnlessProportion(gate, key, bound) {
			let exact = 'number' === bound.kind ? (0, arithmetic_exact./* parseExact */ jM)(bound.number) : null
			if ('number' !== bound.kind || null === exact) return
			let { number } = bound
			let [with0, with1] = [
				(0, arithmetic_exact./* compare */ UD)(exact, (0, arithmetic_exact./* exactOf */ LN)(0)),
				(0, arithmetic_exact./* compare */ UD)(exact, (0, arithmetic_exact./* exactOf */ LN)(1))
			]
			if (with0 < 0 || with1 > 0) {
				let problem = `a confidence with "level" is for a proportion, between 0 and 1, found ${(0, line_reader./* quoted */ TL)(number)}`
				throw gate.errorIn(key, problem + shareHint(number, 1))
			}
			if ('min' === key && 0 === with1) throw gate.errorIn(key, 'this can never pass: the lower limit of a proportion is below 1')
			if ('max' === key && 0 === with0) throw gate.errorIn(key, 'this can never pass: the upper limit of a proportion is above 0')
		}
		/** 95 where 0.95 is meant. */ function shareHint(text, above) {
			let number = (0, arithmetic_exact./* parseExact */ jM)(text)
			if (null === number || Number(text) <= above || Number(text) >= 100) return ''
			return `; did you mean ${(0, arithmetic_exact./* canonicalText */ A4)((0, arithmetic_exact./* percentOf */ pR)(number, (0, arithmetic_exact./* exactOf */ LN)(1)))}?`
		}
		// CONCATENATED MODULE: ./src/policy-file/policy/gates/gate-fields.ts
		/** In UTF-16 units; MLflow's own limits are 250 for metrics and 500 for datasets. */ let longestName = 1000
		/** Exact arithmetic keeps each of them. */ let mostDigits = 1000
		let unseen = /[\p{Cc}\u2028\u2029]/u
		/** The long form of a gate, or a mapping inside of it, key by key, each as it was written. */ class GateFields {
			node
			#reader
			/** Throws at the first key that is none of these. `hintFor` says what it was meant to be. */ constructor(node, reader, keys, hintFor) {
				this.node = node
				this.#reader = reader
				reader.known(node, keys, hintFor)
			}
			has(key) {
				return this.node.entries.has(key)
			}
			/** The mapping behind the key, which has no keys but these. */ within(key, keys, expected) {
				return new GateFields(this.#reader.mapping(this.#value(key), expected), this.#reader, keys)
			}
			/** Where the mapping begins. */ error(problem) {
				return this.#reader.error(this.node, problem)
			}
			/** At the key. */ errorAt(key, problem) {
				return this.#reader.error(this.#entry(key).key, problem)
			}
			/** At a character of the key's value. */ errorIn(key, problem, index = 0) {
				let value = this.#value(key)
				let { source } = this.#reader
				let line = 'scalar' === value.kind ? (0, one_line_text./* oneLineText */ g)(value, source) : null
				return source.error(line?.offsetOf(index) ?? value.start, problem)
			}
			missing(key, problem) {
				return this.#reader.missing(key, this.node, problem)
			}
			startOf(key) {
				return this.#entry(key).key.start
			}
			/** What the value's text is parsed to, as a gate line is; an error is one at its place. */ parsed({ text, offsetOf }, parse) {
				return (0, one_line_text./* parsedAt */ J)(offsetOf, this.#reader.source, () => parse(text))
			}
			text(key, expected) {
				return this.#reader.line(this.#value(key), expected)
			}
			/** A text on one line, or a number as it was written. */ textOrNumber(key, expected) {
				let node = this.#reader.scalar(this.#value(key), expected)
				let isEither = 'string' == typeof node.value || 'number' == typeof node.value
				if (!isEither || '' === node.value) throw this.#reader.expected(expected, node)
				return this.#reader.asLine(node, expected)
			}
			/** A finite decimal number as it was written, without quotes. */ number(key, expected) {
				let node = this.#reader.scalar(this.#value(key), expected)
				let { source } = this.#reader
				let line = (0, one_line_text./* oneLineText */ g)(node, source)
				if (null !== line && line.text.length > mostDigits) throw this.#reader.error(node, `a number can have at most ${mostDigits} digits`)
				let isNumber = null !== line && null !== (0, arithmetic_exact./* parseExact */ jM)(line.text)
				if (isNumber && 'number' == typeof node.value) return line.text
				if ('number' == typeof node.value) {
					let written = source.text.slice(node.start, node.end)
					throw this.#reader.error(node, `expected ${expected}, found ${(0, line_reader./* quoted */ TL)(written)}`)
				}
				let hint = isNumber ? '; write a number without quotes' : ''
				throw this.#reader.expected(expected, node, hint)
			}
			word(key, words, meant) {
				return this.#reader.choice(this.#value(key), words, meant)
			}
			/** A metric's name, in which no character stands for another. */ plainName(key) {
				let name = this.name(key, "a metric's plain name")
				let index = name.indexOf('"')
				if (-1 === index) return name
				throw this.errorIn(key, 'a metric\'s name cannot contain "; here it has no quotes of its own', index)
			}
			/** A name that is only ever compared. */ name(key, expected) {
				let line = this.text(key, expected)
				if (line.text.length > longestName) throw this.errorIn(key, `a name can have at most ${longestName} characters`, longestName)
				let hidden = unseen.exec(line.text)
				if (null === hidden) return line.text
				throw this.errorIn(key, `a name cannot contain ${(0, line_reader./* nameOfUnseen */ v0)(hidden[0])}`, hidden.index)
			}
			#value(key) {
				return this.#entry(key).value
			}
			#entry(key) {
				let entry = this.node.entries.get(key)
				if (void 0 === entry) throw new Error(`no key ${key} stands here`)
				return entry
			}
		}
		// CONCATENATED MODULE: ./src/policy-file/policy/gates/long-form.ts
		let bounds = { min: '>=', max: '<=' }
		let boundKeys = ['min', 'max']
		/** What only stands beside `better-than`. */ let ofBetterThan = ['better', 'test', 'alpha', 'minimum-effect']
		/**
		 * The gates of a list's item that is a mapping: one, or one for each name that braces stand for and
		 * each of `min` and `max`. What a gate line can say becomes the same gate as there.
		 */ function readLongForm(node, reader) {
			let gate = new GateFields(node, reader, gateKeys.gate, long_form_keyHint)
			if (!gate.has('metric')) throw gate.missing('metric', 'the long form of a gate needs one, as in "metric: accuracy"')
			return gate.has('better-than') ? readBetterThan(gate) : readThresholds(gate)
		}
		function long_form_keyHint(key) {
			if (severity_words./* severities */ g.some(severity => severity === key))
				return `beside other keys, write ${(0, line_reader./* quoted */ TL)(`severity: ${key}`)}`
			if ('else' === key) return '"else" belongs under "samples" or "confidence"'
			if ('level' === key || 'logged' === key) return `${(0, line_reader./* quoted */ TL)(key)} belongs under "confidence"`
			if (/^([<>=]+|equals|above|below)$/.test(key)) return '"min" means >= and "max" means <=; write a gate line for any other operator'
			return null
		}
		function readThresholds(gate) {
			let asked = boundKeys.filter(key => gate.has(key))
			let stray = ofBetterThan.find(key => gate.has(key))
			if (void 0 !== stray) {
				let problem = `${(0, line_reader./* quoted */ TL)(stray)} is only for "better-than", as in "better-than: champion"`
				throw gate.errorAt(stray, problem)
			}
			if (0 === asked.length) {
				let problem = 'this gate has no condition; write "min: 0.9", "max: 0.1" or "better-than: champion"'
				throw gate.errorAt('metric', problem)
			}
			let { aggregate, isCall, metrics, ...measured } = readMetric(gate)
			let { dataset, minus } = onDataset(gate, measured)
			let common = { aggregate, dataset, minus, ...readCommon(gate) }
			let confidence = readConfidence(gate)
			throwIfOnTwoDatasets(gate, dataset, minus)
			if (confidence?.kind === 'wilson' && null !== minus) {
				let problem = 'a confidence with "level" is for a proportion, and a difference is not one; for a limit that training logged, write {logged: NAME}'
				throw gate.errorAt('confidence', problem)
			}
			if (null !== confidence && isCall) {
				let problem = '"confidence" applies only to the last value, so write the metric without a function'
				throw gate.errorIn('metric', problem)
			}
			if (confidence?.kind === 'logged') throwIfShared(gate, metrics, asked.length)
			return asked.flatMap(key => {
				let bound = readBound(gate, key)
				if (confidence?.kind === 'wilson') throwUnlessProportion(gate, key, bound)
				return metrics.map(metric => {
					let comparator = bounds[key]
					let one = { kind: 'threshold', metric, comparator, bound, confidence, ...common }
					return { gate: one, start: gate.startOf(key) }
				})
			})
		}
		/** A limit that was logged is that of one metric, from one side. */ function throwIfShared(gate, metrics, sides) {
			if (metrics.length > 1 || metrics[0]?.kind === 'pattern') {
				let problem = 'one logged limit cannot belong to several metrics; write an item for each'
				throw gate.errorIn('metric', problem)
			}
			if (sides > 1) {
				let problem = 'one logged limit cannot be both the lower and the upper one; write one item for "min" and one for "max"'
				throw gate.errorAt('max', problem)
			}
		}
		function readBetterThan(gate) {
			let stray = ['min', 'max', 'confidence'].find(key => gate.has(key))
			if (void 0 !== stray) {
				let problem = `${(0, line_reader./* quoted */ TL)(stray)} cannot be combined with "better-than", which compares all values of the metric; write it as an item of its own`
				throw gate.errorAt(stray, problem)
			}
			if (!gate.has('better')) {
				let problem = '"better-than" needs "better: higher" or "better: lower": Stagegate never guesses which values of a metric are better'
				throw gate.errorAt('better-than', problem)
			}
			if (!gate.has('test')) {
				let problem =
					'"better-than" needs "test: mann-whitney", for independent repeats, or "test: wilcoxon", where the values of the same step belong together'
				throw gate.errorAt('better-than', problem)
			}
			let { isCall, metrics, ...measured } = readMetric(gate)
			if (isCall) {
				let problem = '"better-than" compares all values of the metric, so write the metric without a function'
				throw gate.errorIn('metric', problem)
			}
			if (null !== measured.minus) {
				let problem = '"better-than" compares all values of one metric, so it cannot compare a difference'
				throw gate.errorIn('metric', problem)
			}
			let { dataset } = onDataset(gate, measured)
			let common = { dataset, ...readCommon(gate) }
			let baseline = readBaseline(gate)
			let better = gate.word('better', ['higher', 'lower'])
			let test = gate.word('test', ['mann-whitney', 'wilcoxon'])
			let alpha = readAlpha(gate)
			let minimumEffect = readMinimumEffect(gate)
			return metrics.map(metric => ({
				gate: { kind: 'better-than', metric, baseline, better, test, alpha, minimumEffect, ...common },
				start: gate.startOf('better-than')
			}))
		}
		function readMetric(gate) {
			let line = gate.text('metric', "a metric's name")
			let measured = gate.parsed(line, gate_line./* parseMeasuredText */ jc)
			let { text } = line
			if (measured.end === text.length) return measured
			let rest = text.slice(measured.end)
			let problem = `expected the end of the metric's name, found ${(0, line_reader./* quoted */ TL)(rest)}`
			throw gate.errorIn('metric', problem + restHint(text, rest), measured.end)
		}
		function restHint(text, rest) {
			if (/^[<>=]/.test(rest)) return '; write its bound after "min:" or "max:"'
			if (/["(){}]/.test(text)) return ''
			// YAML takes the first quotes for its own.
			let written = `'"${text.trim().replaceAll("'", "''")}"'`
			return `; a name with spaces or other signs in it needs two kinds of quotes: metric: ${(0, untrusted_text./* visible */ RK)(written, 200)}`
		}
		function readCommon(gate) {
			let severity = gate.has('severity') ? gate.word('severity', severity_words./* severities */ g, gate_line_severity./* severityMeant */ r) : 'fail'
			return { severity, samples: readSamples(gate) }
		}
		/** `dataset` is an `@` behind each metric that stands there. */ function onDataset(gate, { dataset, minus }) {
			if (!gate.has('dataset')) return { dataset, minus }
			if (null !== dataset || (null !== minus && null !== minus.dataset)) {
				let problem = 'the metric already names its dataset with an @; remove "dataset"'
				throw gate.errorAt('dataset', problem)
			}
			let name = gate.name('dataset', 'the name of a dataset')
			return { dataset: name, minus: minus && { ...minus, dataset: name } }
		}
		/** What counts samples, or is a limit, is looked for on the gate's dataset. */ function throwIfOnTwoDatasets(gate, dataset, minus) {
			if (null === minus || minus.dataset === dataset) return
			let asked = ['samples', 'confidence'].find(key => gate.has(key))
			if (void 0 === asked) return
			let problem = `${(0, line_reader./* quoted */ TL)(asked)} is about one dataset, but this is a difference on two datasets`
			throw gate.errorAt(asked, problem)
		}
		function readBound(gate, key) {
			let expected = 'a number or a baseline, as in 0.9 or champion - 0.5%'
			return gate.parsed(gate.textOrNumber(key, expected), gate_line./* parseBoundText */ ZT)
		}
		function readBaseline(gate) {
			let key = 'better-than'
			let line = gate.textOrNumber(key, 'a baseline, as in champion')
			let { text } = line
			if (/^[-+.0-9]/.test(text)) {
				let problem = '"better-than" compares with a version, as in champion; for a number write "min" or "max"'
				throw gate.errorIn(key, problem)
			}
			let margin = text.search(/[ \t][-+]/)
			if (-1 !== margin) {
				let problem = '"better-than" takes no margin; "minimum-effect" says by how much'
				throw gate.errorIn(key, problem, margin + 1)
			}
			return gate.parsed(line, gate_line./* parseBaselineText */ ED)
		}
		function readAlpha(gate) {
			if (!gate.has('alpha')) return 0.05
			let expected = 'a number above 0 and below 0.5, as in 0.05'
			let text = gate.number('alpha', expected)
			let alpha = Number(text)
			if (alpha > 0 && alpha < 0.5) return alpha
			throw gate.errorIn('alpha', `expected ${expected}, found ${(0, line_reader./* quoted */ TL)(text)}`)
		}
		function readMinimumEffect(gate) {
			let key = 'minimum-effect'
			if (!gate.has(key)) return '0'
			let expected = 'a number from 0, in units of the metric'
			let text = gate.number(key, expected)
			if (/^[0-9.]/.test(text)) return text
			throw gate.errorIn(key, `expected ${expected}, without a sign, found ${(0, line_reader./* quoted */ TL)(text)}`)
		}
		// CONCATENATED MODULE: ./src/policy-file/policy/gates/gate-reader.ts
		/** Of all lists of a policy together: braces can make hundreds of one line. */ let mostGates = 20_000
		/** Reads the gates of a policy. A list that several models share by an alias is read once. */ class GateReader {
			#source
			#nodes
			/** On which line each gate is that was read. */ lines = new Map()
			#done = new Map()
			#left = mostGates
			constructor(source) {
				this.#source = source
				this.#nodes = new node_reader./* NodeReader */ W(source)
			}
			/** Never empty, and at least one of them counts. Throws at the first line that is no gate. */ read(node) {
				let done = this.#done.get(node)
				if (void 0 !== done) return done
				let placed = this.#placed(node)
				let first = placed[0]
				if (void 0 === first) throw this.#source.error(node.start, 'expected at least one gate, found none')
				if (placed.every(({ gate }) => 'fail' !== gate.severity))
					throw this.#source.error(
						first.start,
						'all of these gates are "warn:" or "info:", so no gate could stop a promotion; remove this word from at least one'
					)
				throwIfContradictory(placed, this.#source)
				for (let { gate, start } of placed) this.lines.set(gate, this.#source.lineAt(start))
				let gates = placed.map(({ gate }) => gate)
				this.#done.set(node, gates)
				return gates
			}
			#placed(node) {
				switch (node.kind) {
					case 'scalar':
						return 'literal' === node.style ? this.#block(node) : this.#line(node)
					case 'list':
						return node.items.flatMap(item => this.#item(item))
					case 'map':
						throw this.#source.error(node.start, 'expected gate lines, as a block of text (|) or a list, found a mapping; in a list each line begins with a -')
				}
			}
			#item(node) {
				switch (node.kind) {
					case 'scalar':
						if ('literal' === node.style)
							throw this.#source.error(node.start, 'an item of the list must be one line; write a block of text (|) directly after "gates:"')
						return this.#line(node)
					case 'list':
						throw this.#source.error(node.start, 'expected a gate line, found a list inside the list')
					case 'map':
						return isLongForm(node) ? this.#counted(readLongForm(node, this.#nodes), node.start) : this.#pair(node)
				}
			}
			/** A literal block: its lines as they are, all indented by the same. */ #block(node) {
				let source = this.#source
				let first = source.lineAt(node.start) + 1
				let lines = String(node.value).split('\n')
				let sample = lines.findIndex(line => '' !== line.trim())
				let indent = Math.max(source.line(first + sample).length - (lines[sample]?.length ?? 0), 0)
				return lines.flatMap((text, index) => {
					let line = first + index
					let offset = source.startOf(line) + indent
					let parsed = (0, one_line_text./* parsedAt */ J)(
						at => offset + at,
						source,
						() => (0, gate_lines./* parseGateLines */ G)(text)
					)
					return this.#checked(parsed, offset + text.search(/[^ \t]|$/))
				})
			}
			#checked(lines, start) {
				switch (lines.kind) {
					case 'absent':
						return []
					case 'none':
						throw this.#none(start)
					case 'gates':
						return this.#placedAt(lines.gates, start)
				}
			}
			/** A text on one line: an item of a list, or a block that has but one gate. */ #line(node) {
				let { value, start } = node
				if ('string' != typeof value) throw this.#source.error(start, `expected a gate line, found ${(0, yaml_node./* found */ F9)(node)}`)
				this.#throwIfFolded(node)
				if ('none' === value.trim().toLowerCase()) throw this.#none(start)
				return this.#parsed(value, index => (0, yaml_node./* offsetIn */ Zc)(node, index, this.#source.text))
			}
			/** `warn: x <= 1`, which YAML reads as a mapping. */ #pair(node) {
				let [entry, second] = node.entries.values()
				if (void 0 === entry) throw this.#source.error(node.start, 'expected a gate, found a mapping with nothing in it')
				let name = String(entry.key.value)
				if (void 0 !== second) throw this.#source.error(second.key.start, 'write each gate line after its own -')
				let { key, value } = entry
				if ('scalar' !== value.kind || 'string' != typeof value.value)
					throw this.#source.error(
						value.start,
						`expected a gate line after ${(0, line_reader./* quoted */ TL)(`${name}:`)}, found ${(0, yaml_node./* found */ F9)(value)}`
					)
				this.#throwIfFolded(value)
				if (this.#source.lineAt(key.start) !== this.#source.lineAt(value.start))
					throw this.#source.error(value.start, `expected the gate line after ${(0, line_reader./* quoted */ TL)(`${name}:`)}`)
				let prefix = `${name}: `
				return this.#parsed(prefix + value.value, index =>
					index < prefix.length
						? Math.min((0, yaml_node./* offsetIn */ Zc)(key, index, this.#source.text), key.end)
						: (0, yaml_node./* offsetIn */ Zc)(value, index - prefix.length, this.#source.text)
				)
			}
			#throwIfFolded({ style, start, end, value }) {
				let { text } = this.#source
				if ('folded' === style) throw this.#source.error(start, 'a block that begins with > joins its lines into one; begin a block of gates with |')
				if ('literal' !== style && !text.slice(start, end).includes('\n') && !/\n/.test(String(value))) return
				throw this.#source.error(start, 'YAML joins these lines into one; write several gates in a block that begins with |, or each after its own -')
			}
			/** `offsetOf`: where in the file the text's character at an index stands. */ #parsed(text, offsetOf) {
				let gates = (0, one_line_text./* parsedAt */ J)(offsetOf, this.#source, () => (0, gate_line./* parseGateLine */ Tr)(text, { line: 1 }))
				return this.#placedAt(gates, offsetOf(0))
			}
			#placedAt(gates, start) {
				return this.#counted(
					gates.map(gate => ({ gate, start })),
					start
				)
			}
			#counted(gates, start) {
				this.#left -= gates.length
				if (this.#left < 0) throw this.#source.error(start, `a policy can have at most ${mostGates} gates`)
				return gates
			}
			#none(start) {
				return this.#source.error(start, 'a policy must have gates, so none, which means no gates, cannot be written in it')
			}
		}
		/** Not where YAML made a mapping of a line with a severity, or of several of them. */ function isLongForm({ entries }) {
			let keys = [...entries.keys()]
			if (keys.some(key => gateKeys.gate.includes(key))) return true
			let [first = '', ...others] = keys
			if (others.length > 0) return !keys.every(key => null !== (0, gate_line_severity./* severityMeant */ r)(key))
			return null === (0, gate_line_severity./* severityMeant */ r)(first) && null !== (0, near_name./* nearest */ pA)(first, gateKeys.gate)
		}
		// CONCATENATED MODULE: ./src/policy-file/policy/parse-policy.ts
		let policyText = { name: 'policy', beginning: 'version: 1', insteadOfMergeKeys: 'write what several models share under "defaults"', hasGateLines: true }
		/**
		 * Reads the text of a policy file, of which `name` is what messages call it. A model overrides the
		 * defaults field by field: `require` and `evidence` key by key, `gates` and `freeze` as a whole. Throws a
		 * `UsageError` with line and column for the first thing that is wrong.
		 */ function parsePolicy(text, name) {
			let source = new source_text./* SourceText */ D(text, name, policyText)
			let root = (0, yaml_document./* readYaml */ g)(source)
			let gates = new GateReader(source)
			let fields = checkedFields(root, gates, source)
			let models = new Map()
			let size = 0
			for (let [model, own] of Object.entries(fields.models)) {
				let rules = merged(own, fields.defaults)
				throwIfSoaksNowhere(rules, root, model, source)
				throwIfTagsNowhere(rules, root, model, source)
				throwIfSignedByNobody(rules, root, model, source)
				let policy = modelPolicy(rules, gatesOf(root, model, gates, source))
				size += policy.gates.length + policy.requirements.reduce((sum, one) => sum + sizeOf(one), 0)
				if (size > mostGates)
					throw source.error(keyOf(root, model), `a policy can have at most ${mostGates} gates, tags and windows; the defaults count once for each model`)
				models.set(model, policy)
			}
			return { digest: policyDigest(models), models, lines: gates.lines }
		}
		/** Everything but the gates, whose lines are only checked. Of all errors the first is thrown. */ function checkedFields(root, gates, source) {
			let result = policySchema.safeParse((0, yaml_tree./* dataOf */ q)(root))
			let errors = []
			for (let node of gateNodes(root))
				try {
					gates.read(node)
				} catch (error) {
					if (!(error instanceof gate_line_error./* GateLineError */ k)) throw error
					errors.push(error)
				}
			// What is wrong with gates, their reader says better.
			let issues = (result.error?.issues ?? []).filter(({ path }) => 0 === errors.length || !isAboutGates(path))
			let other = explainFirst(issues, root, source)
			if (null !== other) errors.push(other)
			let [first] = errors.sort((a, b) => a.line - b.line || a.column - b.column)
			if (void 0 !== first) throw first
			if (!result.success) throw new Error('the schema refused the policy and said nothing')
			return result.data
		}
		function isAboutGates(path) {
			return 'defaults' === path[0] ? 'gates' === path[1] : 'models' === path[0] && 'gates' === path[2]
		}
		function gateNodes(root) {
			let models = (0, yaml_node./* nodeAt */ oB)(root, ['models'])
			let rules = [
				(0, yaml_node./* nodeAt */ oB)(root, ['defaults']),
				...(models?.kind === 'map' ? [...models.entries.values()].map(({ value }) => value) : [])
			]
			let found = rules.map(each => (void 0 === each ? each : (0, yaml_node./* nodeAt */ oB)(each, ['gates'])))
			return [...new Set(found)].filter(node => void 0 !== node)
		}
		function gatesOf(root, model, gates, source) {
			let node = (0, yaml_node./* nodeAt */ oB)(root, ['models', model, 'gates']) ?? (0, yaml_node./* nodeAt */ oB)(root, ['defaults', 'gates'])
			if (void 0 !== node) return gates.read(node)
			throw source.error(keyOf(root, model), `${(0, line_reader./* quoted */ TL)(model)} has no gates, and the defaults have none either`)
		}
		function keyOf(root, model) {
			let models = (0, yaml_node./* nodeAt */ oB)(root, ['models'])
			let entry = models?.kind === 'map' ? models.entries.get(model) : void 0
			return entry?.key.start ?? root.start
		}
		/** How long a version has been somewhere can be asked only of a place. */ function throwIfSoaksNowhere({ require }, root, model, source) {
			if (require?.soak === void 0 || void 0 !== require.from) return
			let own = (0, yaml_node./* nodeAt */ oB)(root, ['models', model, 'require'])
			let soak = own?.kind === 'map' ? own.entries.get('soak') : void 0
			throw source.error(
				soak?.key.start ?? keyOf(root, model),
				`${(0, line_reader./* quoted */ TL)('soak')} is how long the version must have been in its ${(0, line_reader./* quoted */ TL)('from')}, so it needs one (from: stage:Staging)`
			)
		}
		/** Runs are searched for in an experiment. */ function throwIfTagsNowhere({ evidence }, root, model, source) {
			if (evidence?.['run-tags'] === void 0 || void 0 !== evidence.experiment) return
			let own = (0, yaml_node./* nodeAt */ oB)(root, ['models', model, 'evidence'])
			let tags = own?.kind === 'map' ? own.entries.get('run-tags') : void 0
			throw source.error(
				tags?.key.start ?? keyOf(root, model),
				`${(0, line_reader./* quoted */ TL)('run-tags')} says which runs evaluated the version, so it also needs an ${(0, line_reader./* quoted */ TL)('experiment')} to search for these runs`
			)
		}
		/** Or by two: a key and an identity. */ function throwIfSignedByNobody({ require }, root, model, source) {
			if (require?.['model-signature'] !== null) return
			let path = ['require', 'model-signature']
			let node = (0, yaml_node./* nodeAt */ oB)(root, ['models', model, ...path]) ?? (0, yaml_node./* nodeAt */ oB)(root, ['defaults', ...path])
			throw source.error(
				node?.start ?? keyOf(root, model),
				`expected exactly one of ${(0, line_reader./* quoted */ TL)('public-key')}, ${(0, line_reader./* quoted */ TL)('certificates')} and ${(0, line_reader./* quoted */ TL)('identity')} (which may have an ${(0, line_reader./* quoted */ TL)('issuer')})`
			)
		}
		function merged(own, defaults) {
			return { ...defaults, ...own, require: { ...defaults?.require, ...own.require }, evidence: { ...defaults?.evidence, ...own.evidence } }
		}
		function modelPolicy(fields, gates) {
			return {
				requirements: [...requirementsOf(fields.require ?? {}), ...freezeOf(fields)],
				gates,
				firstPromotion: fields['first-promotion'] ?? null,
				sameDataset: fields.require?.['same-dataset'] ?? null,
				evidence: evidenceOf(fields),
				fromModels: fields['from-models']?.map(model./* modelName */ fD).toSorted() ?? null
			}
		}
		/** null: the policy says nothing of it. */ function evidenceOf({ evidence = {} }) {
			if (0 === Object.keys(evidence).length) return null
			let { from = 'any', experiment = null, 'run-tags': tags, 'max-age': maxAge = null } = evidence
			return { from, experiment, runTags: new Map(Object.entries(tags ?? {})), maxAge }
		}
		/** In one order, whatever that of the file. */ function requirementsOf(fields) {
			let { from, tags, 'max-age': age, soak, 'git-commit': commit, signature } = fields
			let { 'model-digest': digest, 'model-signature': signer } = fields
			let inOrder = Object.entries(tags ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
			return [
				...(void 0 === from ? [] : [{ kind: 'from', source: from }]),
				...inOrder.map(([key, is]) => ({ kind: 'tag', key, condition: conditionOf(is) })),
				...(void 0 === age ? [] : [{ kind: 'max-age', ...age }]),
				...(void 0 === soak || void 0 === from ? [] : [{ kind: 'soak', source: from, ...soak }]),
				...(void 0 === commit ? [] : [{ kind: 'git-commit', relation: commit }]),
				...(void 0 === signature ? [] : [{ kind: 'signature' }]),
				...(void 0 === digest ? [] : [{ kind: 'model-digest' }]),
				...(null == signer ? [] : [{ kind: 'model-signature', signer }])
			]
		}
		function conditionOf(is) {
			if ('string' == typeof is) return { kind: 'equals', value: is }
			return 'present' in is ? { kind: 'present' } : { kind: 'one-of', values: is }
		}
		function freezeOf({ freeze }) {
			return void 0 === freeze ? [] : [{ kind: 'freeze', windows: freeze }]
		}
		function sizeOf(requirement) {
			if ('freeze' === requirement.kind) return requirement.windows.length
			if ('tag' !== requirement.kind || 'one-of' !== requirement.condition.kind) return 1
			return requirement.condition.values.length
		}
	}
}
