import { findJava } from '../../store/local/java.ts';
import type { Finding } from './finding.ts';
import { failed } from './failed.ts';

/** The Java that runs the local database. */
export async function checkJava(env: NodeJS.ProcessEnv): Promise<Finding> {
  try {
    const java = await findJava(env);
    return { name: 'Java', state: 'ok', text: `${java.version} (${java.command})` };
  } catch (error) {
    return failed('Java', error);
  }
}
