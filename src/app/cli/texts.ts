import { checkFile } from '../../write/offline/check-file.ts';
import { draftBriefFile } from '../../write/offline/draft-brief.ts';
import { type Arguments, Misused } from './arguments.ts';

/** `gapura draft`: prints the release as Markdown, or everything about it as JSON. */
export async function draftCommand({ options }: Arguments): Promise<number> {
  if (typeof options.brief !== 'string') throw new Misused('--brief FILE is missing');
  const draft = await draftBriefFile(options.brief);
  process.stdout.write(options.json ? `${JSON.stringify(draft.json, null, 2)}\n` : `${draft.markdown}\n`);
  return 0;
}

/** `gapura check`: exit code 1 when something must be mended before the text can be approved. */
export async function checkCommand({ positionals, options }: Arguments): Promise<number> {
  const [file] = positionals;
  if (!file || typeof options.sources !== 'string') throw new Misused('FILE and --sources DIR are needed');
  const { result, report } = await checkFile(file, options.sources);
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : `${report}\n`);
  return result.findings.some((f) => f.weight === 'must') ? 1 : 0;
}
