export const id = 600
export const ids = [600]
export const modules = {
	14600: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { copyVersion: () => copyVersion })
		var zod$mini_3 = __webpack_require__(63619)
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_copy_4 = __webpack_require__(51464)
		var $answers_1 = __webpack_require__(22882)
		var $failures_2 = __webpack_require__(50963)
		var $shown_text_5 = __webpack_require__(4742)
		let prefix = '/api/2.0/mlflow/model-versions'
		/** A version, with what a copy takes over that nothing else asks for. */ let copiedAnswer = zod$mini_3./* .intersection */ E$q(
			$answers_1./* .modelVersionAnswer */ wN,
			zod$mini_3./* .object */ Ikc({
				model_version: zod$mini_3./* .object */ Ikc({
					description: zod$mini_3./* .nullish */ cl6(zod$mini_3./* .string */ YjP()),
					run_link: zod$mini_3./* .nullish */ cl6(zod$mini_3./* .string */ YjP())
				})
			})
		)
		/**
		 * Makes a copy as MLflow's client does. MLflow would make a second one of a request that is sent again,
		 * so one that may have been carried out is never sent again: the copy is searched for instead.
		 */ async function copyVersion(client, reader, model, of) {
			let [before, now] = await Promise.all([reader.copies(model, of), unchanged(client, of)])
			let { description, run_link } = now
			let source = (0, $core_model_copy_4./* .copySourceText */ mx)(of)
			let call = {
				method: 'POST',
				path: `${prefix}/create`,
				body: {
					name: model,
					source,
					...(null === of.runId ? {} : { run_id: of.runId }),
					...(description ? { description } : {}),
					...(run_link ? { run_link } : {}),
					tags: (0, $core_model_copy_4./* .tagsForCopy */ IS)(now.tags).map(([key, value]) => ({ key, value }))
				}
			}
			let known = new Set(before.map(({ version }) => version))
			// Its date is not asked for: what was not there before is new, whatever the server's clock says.
			let isMade = row => row.model === model && row.source === source && row.runId === of.runId && !known.has(row.version)
			let search = async () => {
				let row = (await reader.copies(model, of)).find(isMade)
				return void 0 === row ? null : notOlder(row, of)
			}
			let again = client.newPatience()
			for (let tries = 1; ; tries++) {
				let { sent, delivery } = await client.sendOnce(call)
				if ('not-carried-out' === delivery) {
					let next = again(sent)
					if (null === next) throw (0, $failures_2./* .failure */ V2)(client.connection, call, sent, tries)
					await client.waitToRetry(call, sent, next)
					// Meanwhile a run that does not wait for this one any longer may have made the copy.
					let [copy] = await Promise.all([search(), unchanged(client, of)]).catch(error => {
						throw error instanceof $core_errors_errors_0./* .ConflictError */ fK
							? error
							: (0, $failures_2./* .failure */ V2)(client.connection, call, sent, tries)
					})
					if (null !== copy) return copy
					continue
				}
				if ('permanent' === delivery || 'redirect' === sent.kind) throw (0, $failures_2./* .failure */ V2)(client.connection, call, sent, tries)
				if ('answered' !== delivery || 'answer' !== sent.kind)
					return await searched(client, search, (0, $failures_2./* .failure */ V2)(client.connection, call, sent, tries))
				if (sent.status < 200 || sent.status >= 300) {
					let failed = (0, $failures_2./* .failure */ V2)(client.connection, call, sent, tries)
					await throwIfOtherwise(client, reader, model, of).catch(error => {
						throw isAboutThem(error) ? error : failed
					})
					// MLflow has made nothing if it says that the request is at fault.
					throw new $core_errors_errors_0./* .RegistryError */ gl(failed.message, { cause: failed, refused: sent.status < 500 })
				}
				let reading = (0, $answers_1./* .readAnswer */ JN)(sent.text, $answers_1./* .modelVersionAnswer */ wN)
				if ('read' === reading.kind && isMade(reading.value.model_version)) return notOlder(reading.value.model_version, of)
				let why = 'read' === reading.kind ? 'it speaks of something else' : reading.why
				let cause = 'read' === reading.kind ? void 0 : reading.cause
				return await searched(client, search, (0, $failures_2./* .unreadable */ O$)(client.connection, call, sent, why, cause))
			}
		}
		/** Servers beside each other may have different clocks. Throws a `RegistryError` where nobody would find the copy again. */ function notOlder(copy, of) {
			if ((0, $core_model_copy_4./* .isCopyOf */ h8)(copy, of)) return copy
			throw new $core_errors_errors_0./* .RegistryError */ gl(
				`MLflow created version ${copy.version} of ${(0, $shown_text_5./* .quotedName */ a)(copy.model)} as a copy of version ${of.version} of ${(0, $shown_text_5./* .quotedName */ a)(of.model)}, but dates the copy ${of.createdAt - copy.createdAt} ms before that version, so the clocks of the MLflow server differ. A copy that is older than its version is never used. Nothing was moved. Delete the copy, correct the clocks, and run again.`
			)
		}
		/** The version, with all that is copied. Throws a `ConflictError` where it is not what it was when it was read. */ async function unchanged(client, of) {
			let query = { name: of.model, version: String(of.version) }
			let found = await client.read({ method: 'GET', path: `${prefix}/get`, query }, copiedAnswer)
			let now = 'found' === found.kind ? found.value.model_version : null
			let changed = (0, $core_model_copy_4./* .changedSince */ $A)(of, now)
			if (null !== changed || null === now) throw new $core_errors_errors_0./* .ConflictError */ fK(changed ?? '')
			return now
		}
		function isAboutThem(error) {
			return error instanceof $core_errors_errors_0./* .ConflictError */ fK || error instanceof $core_errors_errors_0./* .MissingModelError */ _R
		}
		/** A refusal may come of a registered model that is gone, or of a version that is another one by now. */ async function throwIfOtherwise(
			client,
			reader,
			model,
			of
		) {
			await reader.registeredModel(model)
			await unchanged(client, of)
		}
		/** How often a copy is searched for whose making was not confirmed, and how long one waits between. */ let mostSearches = 4
		let pause = 500
		async function searched(client, search, lost) {
			for (let time = 1; ; time++) {
				let copy = await search()
				if (null !== copy) return copy
				if (time === mostSearches) break
				await client.pause(pause)
			}
			throw new $core_errors_errors_0./* .RegistryError */ gl(
				`${lost.message} It is not known whether MLflow created the copy; there is none now. Stagegate did not send the request again, so that there are never two copies. Nothing was moved. Run again: that uses the copy if it exists then.`,
				{ cause: lost }
			)
		}
	}
}
