/** Draws a sentence whose key words stand between pairs of asterisks. */
export const Marked = ({ text }: { text: string }) => (
  <>{text.split('**').map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part))}</>
);
