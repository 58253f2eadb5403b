import { expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName } from '../../../src/core/model/model.ts'
import { change, refusalWithNothingWritten, registryFile, using } from './registry-file.ts'

test('a schema that was migrated after opening is checked again before the next write', async () => {
  const path = registryFile('mlflow-3.17')
  await using({ path }, async (registry) => {
    await registry.setModelTag(modelName('churn'), 'before', '1')
    change(
      path,
      'CREATE TRIGGER watch AFTER INSERT ON registered_model_tags BEGIN DELETE FROM tags; END',
    )
    const refusal = await refusalWithNothingWritten(path, () =>
      registry.setModelTag(modelName('churn'), 'after', '1'),
    )
    expect(refusal).toBeInstanceOf(RegistryError)
    expect(refusal).toHaveProperty('message', expect.stringContaining('the trigger watch'))
  })
})
