import { modules as shared_178_249_603 } from './shared-178-249-603.js'
import { modules as shared_178_249_593_603 } from './shared-178-249-593-603.js'
export const id = 603
export const ids = [603]
export const modules = {
	...shared_178_249_603,
	...shared_178_249_593_603,
	82603: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readSignature: () => readSignature })
		var zod$mini_3 = __webpack_require__(63619)
		var $mlflow_artifacts_0 = __webpack_require__(53290)
		var $signatures_mlmodel_1 = __webpack_require__(67385)
		var $signatures_search_2 = __webpack_require__(54507)
		let enabledAnswer = zod$mini_3./* .object */ Ikc({
			is_databricks_sdk_models_artifact_repository_enabled: zod$mini_3./* ._default */ Rvf(zod$mini_3./* .boolean */ zMY(), false)
		})
		let downloadAnswer = zod$mini_3./* .object */ Ikc({
			url: zod$mini_3./* .string */ YjP(),
			headers: zod$mini_3./* .nullish */ cl6(
				zod$mini_3./* .array */ YOg(zod$mini_3./* .object */ Ikc({ name: zod$mini_3./* .string */ YjP(), value: zod$mini_3./* .string */ YjP() }))
			)
		})
		/** The signature of a version in Unity Catalog, which takes none without: from its file, through the Files API. */ async function readSignature(
			client,
			version,
			ask
		) {
			return await (0, $signatures_search_2./* .findSignature */ s1)({ files: [{ look: () => fileOf(client, version, ask), whose: null }], history: null })
		}
		async function fileOf(client, { model, version }, ask) {
			let enabled = await client.read(
				{ method: 'GET', path: '/api/2.0/mlflow/unity-catalog/registered-models:is-databricks-sdk-models-artifact-repository-enabled', pathMayBeUnknown: true },
				enabledAnswer
			)
			let isServed = 'found' === enabled.kind && enabled.value.is_databricks_sdk_models_artifact_repository_enabled
			let levels = [...model.split('.'), String(version)]
			let path = `/Models/${levels.join('/')}/${$signatures_mlmodel_1./* .mlmodelName */ mV}`
			if (!isServed) return await downloaded(client, path, ask)
			let encoded = path.split('/').map(encodeURIComponent).join('/')
			return await (0, $mlflow_artifacts_0./* .readFile */ TA)(client, { method: 'GET', path: `/api/2.0/fs/files${encoded}` }, 'proxied')
		}
		/** From the storage itself, at an address that lets in whoever has it: no credentials go there. */ async function downloaded(client, path, ask) {
			let call = { method: 'POST', path: '/api/2.0/fs/create-download-url', body: { path } }
			let found = await client.readPart({ ...call, pathMayBeUnknown: true }, downloadAnswer)
			let url = 'found' === found.kind ? URL.parse(found.value.url) : null
			let isSafe = url?.protocol === 'https:' || url?.origin === new URL(client.connection.address).origin
			if ('found' !== found.kind || null === url || !isSafe) return { kind: 'not-there', because: 'the workspace gives out no files of models here' }
			let headers = (found.value.headers ?? []).map(({ name, value }) => [name, value])
			let sent = await ask({ url, headers: Object.fromEntries(headers), form: null })
			if ('answer' === sent.kind && 200 === sent.status) return { kind: 'text', text: sent.text }
			// Not the address, which lets anybody in.
			let what = 'no-answer' === sent.kind ? 'gave no answer' : `answered ${sent.status}`
			return { kind: 'not-there', because: `the storage of the workspace ${what}` }
		}
	}
}
