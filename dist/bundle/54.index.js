export const id = 54
export const ids = [54]
export const modules = {
	84054: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { openUnityCatalog: () => openUnityCatalog })
		// UNUSED EXPORTS: capabilities
		var errors = __webpack_require__(58692)
		var untrusted_text = __webpack_require__(74213)
		var aliases = __webpack_require__(97769)
		var new_model = __webpack_require__(67575)
		var tags = __webpack_require__(66032)
		var writes = __webpack_require__(86437)
		var capabilities = __webpack_require__(62057)
		// CONCATENATED MODULE: ./src/registry/unity-catalog/limits.ts
		/** Tags of one registered model or version, whoever has set them. */ let mostTags = 50
		let longestKey = 255
		let longestValue = 1000
		/** Throws a `UsageError` where Unity Catalog does not take such a tag: before anything is sent. */ function requireTag(key, value) {
			let fault = keyFault(key) ?? valueFault(value)
			if (null === fault) return
			throw new errors./* UsageError */ eb(`Unity Catalog does not take the tag '${(0, untrusted_text./* visible */ RK)(key, 100)}': ${fault}.`)
		}
		function keyFault(key) {
			if ('' === key || key !== key.trim()) return 'its key is empty, or begins or ends with a space'
			if (/[.,\-=/:]/.test(key)) return 'its key has one of the characters . , - = / :'
			if (key.length > longestKey) return `its key is longer than ${longestKey} characters`
			return null
		}
		function valueFault(value) {
			if (value !== value.trim()) return 'its value begins or ends with a space'
			if (value.length > longestValue) return `its value is longer than ${longestValue} characters`
			return null
		}
		var copy = __webpack_require__(51464)
		var model_model = __webpack_require__(86272)
		// CONCATENATED MODULE: ./src/registry/unity-catalog/names.ts
		/** Unity Catalog does not distinguish names by case, and keeps them in lower case. */ function isSameName(a, b) {
			return a.toLowerCase() === b.toLowerCase()
		}
		/**
		 * `catalog.schema.model`: MLflow fills in what is missing only from a Spark session. A quote would end the name
		 * in a search, which knows no escape.
		 */ function hasThreeLevels(model) {
			let levels = model.split('.')
			return 3 === levels.length && levels.every(level => /^[^\s/'\p{Cc}]+$/u.test(level))
		}
		function requireThreeLevels(model) {
			if (hasThreeLevels(model)) return
			throw new errors./* UsageError */ eb(
				`'${(0, untrusted_text./* visible */ RK)(model)}' is not the name of a model in Unity Catalog. Write catalog.schema.model, as in main.ml.fraud_detector, without spaces, slashes and quotes.`
			)
		}
		/** The same source, with the name as Unity Catalog keeps it. */ function canonicalSource(source) {
			let copied = (0, copy./* copySource */ XR)(source)
			return null === copied ? source : lowerSource(copied)
		}
		function lowerSource({ model, version }) {
			return (0, copy./* copySourceText */ mx)({ model: (0, model_model./* modelName */ fD)(model.toLowerCase()), version })
		}
		var near_name = __webpack_require__(56853)
		var answers = __webpack_require__(22882)
		var artifact_answers = __webpack_require__(70829)
		var failures = __webpack_require__(50963)
		var mlflow_pages = __webpack_require__(54505)
		var shown_text = __webpack_require__(4742)
		var version_rows = __webpack_require__(25239)
		var prompts = __webpack_require__(62772)
		var schemas = __webpack_require__(63619)
		// CONCATENATED MODULE: ./src/registry/unity-catalog/answers.ts
		let modelVersion = schemas./* pipe */ FsL(
			schemas./* object */ Ikc({
				name: schemas./* string */ YjP(),
				version: answers./* version */ rE,
				// Left out where it is the first of its kind, as protobuf does.
				status: schemas./* _default */ Rvf(schemas./* string */ YjP(), 'UNSPECIFIED'),
				run_id: schemas./* nullish */ cl6(schemas./* string */ YjP()),
				run_tracking_server_id: schemas./* nullish */ cl6(schemas./* string */ YjP()),
				source: schemas./* nullish */ cl6(schemas./* string */ YjP()),
				model_id: schemas./* nullish */ cl6(schemas./* string */ YjP()),
				tags: answers./* tags */ _A,
				creation_timestamp: answers./* milliseconds */ Rz,
				last_updated_timestamp: schemas./* optional */ lqM(answers./* milliseconds */ Rz)
			}),
			schemas./* transform */ pdi(row => {
				let source = canonicalSource(row.source ?? '')
				return {
					model: (0, model_model./* modelName */ fD)(row.name.toLowerCase()),
					version: row.version,
					stage: 'None',
					status: row.status,
					runId: row.run_id ? (0, model_model./* runId */ Vz)(row.run_id) : null,
					...(row.run_tracking_server_id && { runWorkspace: row.run_tracking_server_id }),
					// The logged model is named whatever its files are called; a copy must say what it is a copy of.
					source: row.model_id && null === (0, copy./* copySource */ XR)(source) ? `models:/${row.model_id}` : source,
					tags: row.tags,
					createdAt: row.creation_timestamp,
					updatedAt: row.last_updated_timestamp ?? row.creation_timestamp
				}
			})
		)
		let modelVersionAnswer = schemas./* object */ Ikc({ model_version: modelVersion })
		/** Rows of a listing have no tags and no aliases. */ let modelVersionsPage = schemas./* object */ Ikc({
			model_versions: (0, answers./* list */ p_)(modelVersion),
			next_page_token: answers./* nextPage */ Zj
		})
		let registeredModelAnswer = schemas./* object */ Ikc({
			registered_model: schemas./* object */ Ikc({
				name: schemas./* string */ YjP(),
				creation_timestamp: answers./* milliseconds */ Rz,
				tags: answers./* tags */ _A,
				aliases: (0, answers./* list */ p_)(schemas./* object */ Ikc({ alias: schemas./* string */ YjP(), version: answers./* version */ rE }))
			})
		})
		/** Which logged model the version is of, also where it is a copy; and where its files are. */ let placeAnswer = schemas./* object */ Ikc({
			model_version: schemas./* object */ Ikc({ model_id: schemas./* nullish */ cl6(schemas./* string */ YjP()) })
		})
		var announcement = __webpack_require__(72739)
		var last_holder = __webpack_require__(83203)
		var read_records = __webpack_require__(33091)
		// CONCATENATED MODULE: ./src/registry/unity-catalog/tags-that-matter.ts
		/** Of very many, which only somebody else can have written, no more are read. */ let mostNamed = 50
		/** Whose tags a snapshot needs, before any of them is read: who has an alias, and whom the registered model's tags name. */ function namedByModel(
			model,
			highest
		) {
			let told = { ...model, versions: [] }
			let begun = [...(0, announcement./* unfinishedIn */ Fp)(told), ...(0, announcement./* contradictionsIn */ QP)(told)]
			return distinct([
				...model.aliases.values(),
				...(void 0 === highest ? [] : [highest]),
				...[...begun, ...(0, last_holder./* lastHolders */ G)(told)].map(({ version }) => version).slice(0, mostNamed)
			])
		}
		/** Whom the newest records on these versions name: who was there before, and who got the target by a rollback. */ function namedByRecords(rows) {
			let newest = rows.map(row => (0, read_records./* recordsOn */ yG)(row).at(-1)).filter(it => void 0 !== it)
			return distinct(newest.flatMap(({ former, to }) => [...former, ...(null === to ? [] : [to])])).slice(0, mostNamed)
		}
		/**
		 * Who is one and the same model as another version here: copies of the same version, and those of one
		 * another. A rollback of one counts for all of them.
		 */ function namedByCopies(listed) {
			let there = new Set(listed.map(({ version }) => version))
			let bySource = Map.groupBy(listed, ({ source }) => source)
			return listed.flatMap(({ model, version, source }) => {
				let from = (0, copy./* copySource */ XR)(source)
				if (null === from) return []
				let isTwin = (bySource.get(source)?.length ?? 0) > 1
				let isOfOwn = from.model === model && there.has(from.version)
				return [...(isTwin || isOfOwn ? [version] : []), ...(isOfOwn ? [from.version] : [])]
			})
		}
		function distinct(versions) {
			return [...new Set(versions)]
		}
		// CONCATENATED MODULE: ./src/registry/unity-catalog/reading.ts
		let prefix = '/api/2.0/mlflow/unity-catalog'
		/** Rows: Unity Catalog gives no more on a page, whatever is asked. */ let pageRows = 1000
		/** Pages of names that are looked at for one that was probably meant. */ let pagesOfNames = 5
		/**
		 * Reads registered models and their versions from Unity Catalog. Its listings tell neither tags nor aliases,
		 * so that each version whose tags matter takes a request of its own.
		 */ class UnityCatalogReader {
			prefix = prefix
			#client
			#workspace
			/** `workspace`: the id of the workspace that runs are read from; null where nobody says. */ constructor(client, workspace) {
				this.#client = client
				this.#workspace = workspace
			}
			async snapshot(model) {
				let [registered, listed] = await Promise.all([this.registeredModel(model), this.#list(model)])
				let { name, createdAt, tags } = registered
				let named = [...namedByModel(registered, listed[0]?.version), ...namedByCopies(listed)]
				let first = await this.#each(model, [...new Set(named)])
				let known = new Set(first.map(({ version }) => version))
				let others = namedByRecords(first).filter(version => !known.has(version))
				let versions = (0, version_rows./* highestFirst */ L)([...first, ...(await this.#each(model, others))])
				let living = new Set(versions.map(({ version }) => version))
				return { model: name, createdAt, tags, aliases: new Map([...registered.aliases].filter(([, version]) => living.has(version))), versions }
			}
			async version(model, version) {
				requireThreeLevels(model)
				let found = version > version_rows./* greatestVersion */ M ? null : await this.#versionIfAny(model, version)
				if (null === found) await this.registeredModel(model)
				else (0, prompts./* refusePrompt */ T)(model, found.tags)
				return found
			}
			async versions(model, run) {
				requireThreeLevels(model)
				let rows = await this.#list(model)
				let wanted = rows.filter(row => null === run || row.runId === run)
				if (0 === wanted.length) await this.registeredModel(model)
				return await this.#each(
					model,
					wanted.map(({ version }) => version)
				)
			}
			async copies(model, of) {
				requireThreeLevels(model)
				let source = lowerSource(of)
				let rows = (await this.#list(model)).filter(row => row.source === source)
				return await this.#each(
					model,
					rows.map(({ version }) => version)
				)
			}
			async aliasHolder(model, alias) {
				return (await this.registeredModel(model)).aliases.get(alias) ?? null
			}
			/**
			 * What tells whether two versions have the same files: a copy has its own, so the logged model that both are
			 * of, and where there is none, those of the version that it says it is a copy of.
			 */ async location({ model, version, source, createdAt }, seen = []) {
				let query = { name: model, version: String(version) }
				let call = { method: 'GET', path: `${prefix}/model-versions/get`, query }
				let found = await this.#client.read(call, placeAnswer)
				if ('missing' === found.kind) return null
				let { model_id } = found.value.model_version
				if (model_id) return `models:/${model_id}`
				let from = (0, copy./* copySource */ XR)(source)
				let known = [...seen, lowerSource({ model, version })]
				// Whoever makes a version writes its source: it may name itself, or one that names it.
				let isCircular = null !== from && known.includes(lowerSource(from))
				let of = null === from || isCircular ? null : await this.#versionIfAny(from.model, from.version)
				if (null !== of && of.createdAt <= createdAt) return await this.location(of, known)
				let download = { ...call, path: `${prefix}/model-versions/get-download-uri` }
				let uri = await this.#client.read(download, artifact_answers./* downloadUriAnswer */ v_)
				return 'missing' === uri.kind ? null : uri.value.artifact_uri
			}
			/** @throws UsageError where there is no such registered model (a MissingModelError, with near names), or it is a prompt */ async registeredModel(model) {
				requireThreeLevels(model)
				let call = { method: 'GET', path: `${prefix}/registered-models/get`, query: { name: model } }
				let finding = await this.#client.read(call, registeredModelAnswer)
				if ('missing' === finding.kind) throw await this.#noSuchModel(model)
				let { name, creation_timestamp, tags, aliases } = finding.value.registered_model
				if (!isSameName(name, model)) throw this.#answeredAnother(call, name)
				;(0, prompts./* refusePrompt */ T)(model, tags)
				return {
					name: (0, model_model./* modelName */ fD)(name.toLowerCase()),
					createdAt: creation_timestamp,
					tags,
					aliases: new Map(aliases.map(({ alias, version }) => [alias, version]))
				}
			}
			/** Highest first, without their tags. Its one filter is the name, in single quotes. */ async #list(model) {
				let call = { method: 'GET', path: `${prefix}/model-versions/search`, query: { filter: `name='${model}'`, max_results: String(pageRows) } }
				let pages = await (0, mlflow_pages./* allPages */ S)(this.#client, call, modelVersionsPage)
				let rows = pages.flatMap(page => page.model_versions)
				return (0, version_rows./* highestFirst */ L)(rows.filter(row => isSameName(row.model, model)))
			}
			/** With their tags, highest first; without those that were deleted meanwhile. */ async #each(model, versions) {
				let rows = await Promise.all(versions.map(version => this.#versionIfAny(model, version)))
				return (0, version_rows./* highestFirst */ L)(rows.filter(row => null !== row))
			}
			async #versionIfAny(model, version) {
				let call = { method: 'GET', path: `${prefix}/model-versions/get`, query: { name: model, version: String(version) } }
				let finding = await this.#client.read(call, modelVersionAnswer)
				if ('missing' === finding.kind) return null
				let found = finding.value.model_version
				if (!isSameName(found.model, model)) throw this.#answeredAnother(call, found.model)
				if (found.version !== version)
					throw new errors./* RegistryError */ gl(
						`${(0, failures./* shownCall */ c6)(this.#client.connection, call)}: asked for version ${version}, Unity Catalog answered with version ${found.version}.`
					)
				let { runWorkspace, ...row } = found
				let isHere = void 0 === runWorkspace || runWorkspace === (await this.#workspace())
				return isHere ? row : { ...row, runWorkspace }
			}
			#answeredAnother(call, name) {
				return new errors./* RegistryError */ gl(
					`${(0, failures./* shownCall */ c6)(this.#client.connection, call)}: Unity Catalog answered with another registered model, ${(0, shown_text./* quotedName */ a)(name)}.`
				)
			}
			async #noSuchModel(model) {
				let names = await this.#someNames().catch(() => [])
				let near = (0, near_name./* nearNames */ $l)(model, names)
				let suggestion =
					(0, near_name./* writtenHint */ Df)(model, names) || (0 === near.length ? '' : ` Near names: ${near.map(shown_text./* quotedName */ a).join(', ')}.`)
				return new errors./* MissingModelError */ _R(
					`There is no registered model ${(0, shown_text./* quotedName */ a)(model)} at ${this.#client.connection.address}, or these credentials may not see it: that takes USE CATALOG, USE SCHEMA and EXECUTE.${suggestion}`
				)
			}
			async #someNames() {
				let names = []
				let token = null
				for (let page = 1; page <= pagesOfNames; page++) {
					let call = { method: 'GET', path: `${prefix}/registered-models/search`, query: { max_results: '100', ...(null !== token && { page_token: token }) } }
					let found = await this.#client.readExisting(call, answers./* modelNamesPage */ h4)
					names.push(...found.registered_models.map(row => row.name))
					token = found.next_page_token
					if (null === token) break
				}
				return names
			}
		}
		// CONCATENATED MODULE: ./src/registry/unity-catalog/open.ts
		let open_capabilities = { stages: false, aliases: true, tagsInListings: false, copies: false, mostTags: mostTags, login: 'databricks' }
		/** The models of Databricks' Unity Catalog. `workspace`: the id of the workspace that runs are read from, where it says one. */ function openUnityCatalog(
			client,
			workspace
		) {
			let reader = new UnityCatalogReader(client, workspace)
			let { address } = client.connection
			return {
				address,
				capabilities: open_capabilities,
				clockOffset: () => client.clockOffset,
				readSnapshot: model => reader.snapshot(model),
				readVersion: (model, version) => reader.version(model, version),
				readVersionsOfRun: (model, run) => reader.versions(model, run),
				readCopies: (model, of) => reader.copies(model, of),
				readLocation: version => reader.location(version),
				// Unity Catalog knows users and rights, and has no question for those on a model that everybody may ask.
				readPermission: async () => null,
				listVersions: model => reader.versions(model, null),
				move: change => move(client, reader, change, address),
				transact: null,
				planCopy: null,
				async createModel(model) {
					requireThreeLevels(model)
					await (0, new_model./* createModel */ k)(client, reader, model)
				},
				async copyVersion(model, of) {
					throw new errors./* UsageError */ eb(
						`Unity Catalog makes no copies: MLflow's Python client copies version ${of.version} of '${(0, untrusted_text./* visible */ RK)(of.model)}' to '${(0, untrusted_text./* visible */ RK)(model)}'.`
					)
				},
				async setVersionTag(model, version, key, value) {
					requireTag(key, value)
					await (0, tags./* setVersionTag */ Lc)(client, reader, model, version, key, value)
				},
				deleteVersionTag: (model, version, key) => (0, tags./* deleteVersionTag */ Ox)(client, reader, model, version, key),
				async setModelTag(model, key, value) {
					requireTag(key, value)
					await (0, tags./* setModelTag */ yu)(client, reader, model, key, value)
				},
				deleteModelTag: (model, key) => (0, tags./* deleteModelTag */ rb)(client, reader, model, key),
				close: () => client.close()
			}
		}
		async function move(client, reader, change, address) {
			switch (change.kind) {
				case 'move-to-stage':
					return (0, capabilities./* requireStages */ zq)({ address, capabilities: open_capabilities }, change.to)
				case 'point-alias':
					return await (0, writes./* carryOut */ u)(client, (0, aliases./* aliasMove */ E)(reader, change))
				case 'remove-alias':
					return await (0, writes./* carryOut */ u)(client, (0, aliases./* aliasRemoval */ t)(reader, change))
			}
		}
	}
}
