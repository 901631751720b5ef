import type { Shape } from '../answer/shape.ts';
import type { FieldCall } from './field-call.ts';
import { languageOf } from './field-call.ts';
import { COMPUTED_FIELDS } from './fields/computed-fields.ts';
import { localizedText } from './fields/localized-text.ts';
import { compileNodes } from './nodes.ts';

/** One field, by what its directives say. */
export function compileField(call: FieldCall): Shape {
  const { model, row, scope } = call;
  switch (model.kind) {
    case 'property':
      return { kind: 'leaf', at: row.slots.add(scope.property(model.property)) };
    case 'localized':
      return { kind: 'leaf', at: row.slots.add(localizedText(scope, model.localized, languageOf(call))) };
    case 'computed':
      return COMPUTED_FIELDS[model.by](call);
    case 'pattern':
    case 'file':
    case 'label':
      return compileNodes(call);
  }
}
