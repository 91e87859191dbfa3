/** Shows the component sheet and the layouts: `node --import ./build/tsx.ts src/ui/sheet/preview.ts [port]` after a build. */
import { startPreview } from './start-preview.ts';

const { url } = await startPreview(Number(process.argv[2] ?? 8099));
process.stdout.write(`Component sheet: ${url}/ (with ?bahasa=en in English)\n`);
