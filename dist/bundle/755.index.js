export const id = 755
export const ids = [755]
export const modules = {
	1755: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ openAddress: () => /* binding */ openAddress,
			/* harmony export */ openAzureMl: () => /* binding */ openAzureMl,
			/* harmony export */ openSageMaker: () => /* binding */ openSageMaker
		})
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $core_text_untrusted_text_1 = __webpack_require__(4213)
		/** MLflow at an ordinary address. */ async function openAddress(server, context) {
			return await open(server, await accessOf(server.uri, context), context)
		}
		/** MLflow in Amazon SageMaker, by its ARN. */ async function openSageMaker(server, context) {
			let { sageMakerAccess } = await Promise.all(/* import() */ [__webpack_require__.e(880), __webpack_require__.e(25)]).then(
				__webpack_require__.bind(__webpack_require__, 9025)
			)
			return await open(server, sageMakerAccess(server.uri, context.env), context)
		}
		/** A workspace of Azure Machine Learning. */ async function openAzureMl(server, context) {
			let { azureMlAccess } = await __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 6020))
			return await open(server, azureMlAccess(server.uri, server.credentials), context)
		}
		async function open(server, access, { env, onRetry, now, dispatcher, waiting }) {
			let { openMlflow } = await Promise.all(
				/* import() */ [__webpack_require__.e(38), __webpack_require__.e(619), __webpack_require__.e(396), __webpack_require__.e(633)]
			).then(__webpack_require__.bind(__webpack_require__, 633))
			return openMlflow({ ...{ ...server, access, env, onRetry, dispatcher }, ...(waiting ? { waiting } : {}), ...(now ? { now } : {}) })
		}
		/** How a server is asked where a variable says so; null: as any MLflow. */ async function accessOf(uri, { env, serviceAccountFolder }) {
			let plugin = env.MLFLOW_TRACKING_AUTH?.trim() ?? ''
			let isSigned = /^(?:true|1)$/i.test(env.MLFLOW_TRACKING_AWS_SIGV4?.trim() ?? '')
			if (isSigned && '' !== plugin)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					'MLFLOW_TRACKING_AWS_SIGV4 and MLFLOW_TRACKING_AUTH are both set, and each sets another kind of login. Unset one of them.'
				)
			if (isSigned) {
				let { apiGatewayAccess } = await Promise.all(/* import() */ [__webpack_require__.e(880), __webpack_require__.e(106)]).then(
					__webpack_require__.bind(__webpack_require__, 1106)
				)
				return apiGatewayAccess(uri, env)
			}
			switch (plugin) {
				case '':
					return null
				case 'kubernetes':
				case 'kubernetes-namespaced': {
					let { kubernetesAccess } = await __webpack_require__.e(/* import() */ 125).then(__webpack_require__.bind(__webpack_require__, 1125))
					return kubernetesAccess(uri, plugin, serviceAccountFolder)
				}
				default:
					throw new $core_errors_errors_0./* .UsageError */ eb(
						input =>
							`MLFLOW_TRACKING_AUTH is ${(0, $core_text_untrusted_text_1./* .visible */ RK)(plugin, 60)}: Stagegate cannot run MLflow's Python authentication plug-ins. It knows kubernetes and kubernetes-namespaced. Unset the variable, and use a token, a user name and a password, or ${input('tracking-headers')}.`
					)
			}
		}
	}
}
