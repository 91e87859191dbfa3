/** Draws the mark as a picture file, for the tab of a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the split gate on paper, in the colours of the tokens. */
export function drawMark(root: string): string {
  const tokens = readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8');
  const colour = (name: string): string => {
    const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1];
    if (!found) throw new Error(`tokens.css has no colour --${name}`);
    return found.trim();
  };
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">' +
    `<rect width="48" height="48" rx="9" fill="${colour('paper')}"/><g transform="translate(4 4)">` +
    `<path fill="${colour('ink')}" d="M3 38V30H6V22H9V14H12V7H15V2H17.6V38Z"/>` +
    `<path fill="${colour('mengkudu')}" d="M37 38V30H34V22H31V14H28V7H25V2H22.4V38Z"/></g></svg>\n`
  );
}
