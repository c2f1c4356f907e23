import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { editionSchema } from '../../src/model/schema.js'
import { articleSchema, blockSchema, figureSchema, itemsSchema } from '../../src/model/schemaArticle.js'
import { pageSchema } from '../../src/model/schemaPage.js'
import { EXTENSION_PATTERN } from '../../src/model/schemaParts.js'
import { boxSchema, styleSheetSchema } from '../../src/model/schemaStyle.js'
import { textSchema } from '../../src/model/schemaText.js'

/** The JSON Schema of an edition, as editors read it, made from the schema that `parseEdition` uses. */
export function editionJsonSchema(): Readonly<Record<string, unknown>> {
  const definitions: Record<string, GenericSchema> = {
    text: textSchema,
    block: blockSchema,
    figure: figureSchema,
    items: itemsSchema,
    article: articleSchema,
    page: pageSchema,
    box: boxSchema,
    styleSheet: styleSheetSchema,
  }
  const { $schema, ...rest } = toJsonSchema(editionSchema, {
    target: 'draft-2020-12',
    definitions,
    ignoreActions: ['check'],
    overrideSchema: ({ jsonSchema, valibotSchema }) => {
      if (valibotSchema.type !== 'strict_object') return undefined
      return { ...jsonSchema, patternProperties: { [EXTENSION_PATTERN]: {} } }
    },
  })
  const properties = { $schema: { type: 'string' }, ...rest.properties }
  return {
    $schema,
    $id: 'https://unpkg.com/stonehand/schema.json',
    title: 'Stonehand edition',
    description: 'A newspaper edition: articles, and the pages they stand on. Lengths are points, or text with a unit.',
    ...rest,
    properties,
  }
}
