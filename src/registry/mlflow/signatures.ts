import type { LoggedModelId, ModelVersion } from '../../core/model/model.ts'
import type { SignatureReading } from '../../core/signatures/signature.ts'
import { findSignature, onlyPlace, type SearchPlaces } from '../signatures/search.ts'
import { mlmodelPlaces } from './artifacts.ts'
import type { Client } from './client.ts'
import { locateModel, type ModelLocation } from './model-location.ts'

/** In at most three requests, each of which is sent again as the settings say. */
export async function readSignature(
  client: Client,
  version: ModelVersion,
  model: LoggedModelId | null,
): Promise<SignatureReading> {
  return await findSignature(placesOf(client, await locateModel(client, version, model)))
}

function placesOf(client: Client, location: ModelLocation): SearchPlaces {
  if (location.kind === 'nowhere') {
    return onlyPlace({ kind: 'not-there', because: location.because })
  }
  const { folder, fetched, whose, isUncertain, history } = location
  const files = mlmodelPlaces(client, folder, fetched, whose)
  return { files: isUncertain ? files.map((place) => ({ ...place, whose })) : files, history }
}
