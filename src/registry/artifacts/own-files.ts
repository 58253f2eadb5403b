import { boundedText } from '../../network/bounded-text.ts'
import { longestMlmodel, mlmodelName, readMlmodel } from '../signatures/mlmodel.ts'
import { belongs, ofAnotherModel, type Whose } from '../signatures/search.ts'
import { type ArtifactTree, NotReadable } from './artifact-tree.ts'

/** A folder of artifacts, and what is known of whose they are. */
export interface OpenedArtifacts {
  readonly tree: ArtifactTree
  /** Of what the version names; null: it names nothing. */
  readonly whose: Whose | null
  /** Whether they count only if the MLmodel among them says so, because the folder itself is not certain. */
  readonly mustSay: boolean
}

/** Before anything else is read of a folder that may be anybody's. */
export async function throwIfStrange({ tree, whose, mustSay }: OpenedArtifacts): Promise<void> {
  if (!mustSay) return
  const text = await tree.read(mlmodelName, null, (chunks) => boundedText(chunks, longestMlmodel))
  await throwIfOfAnother(text, { whose, mustSay })
}

/**
 * A model may be signed as it should, and be another one, which somebody has put there with its
 * signature. `mlmodel`: the text of the MLmodel that was read with the others; null: there is none.
 */
export async function throwIfOfAnother(
  mlmodel: string | null,
  { whose, mustSay }: Pick<OpenedArtifacts, 'whose' | 'mustSay'>,
): Promise<void> {
  if (whose === null) return
  const said = mlmodel === null ? { runId: null, modelId: null } : await readMlmodel(mlmodel)
  const named = whose.kind === 'run' ? said.runId : said.modelId
  if (named === null ? !mustSay : belongs(said, whose)) return
  throw new NotReadable('of-another-model', ofAnotherModel(whose).because)
}
