import { mkdirSync, writeFileSync } from 'node:fs';
import { packagePath } from '../../model/package-path.ts';
import { jsonSchemas } from '../json-schema.ts';

// `npm run data:schema`: writes data/schema/*.schema.json from the model.
mkdirSync(packagePath('data', 'schema'), { recursive: true });
for (const [file, text] of jsonSchemas()) writeFileSync(packagePath('data', file), text);
