import type { Range } from './ranges.ts';
import { splitSentences } from './sentences.ts';

/** Sentences that speak to a program that reads along, in Indonesian or English, and not to people. */
const orders = [
  /\b(?:abaikan|lupakan|hiraukan|kesampingkan)\b.{0,40}\b(?:perintah|instruksi|arahan|aturan|petunjuk|prompt)\b/i,
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|directions|above|previous)\b/i,
  /\b(?:system|developer) (?:prompt|message|instruction)/i,
  /\b(?:prompt|instruksi|perintah) sistem\b/i,
  /^\s*(?:<\/?|\[\/?|#+\s*)?(?:system|assistant|user|inst|im_start|im_end)\b\s*[:>\]|]/i,
  /\b(?:you are|act as|pretend to be|kamu adalah|anda adalah|bertindaklah sebagai|berperanlah sebagai)\b.{0,40}\b(?:ai|asisten|assistant|chatbot|model bahasa|language model|llm|gpt)\b/i,
  /\b(?:sebagai (?:model bahasa|asisten ai|ai)|as an ai|dear (?:ai|llm|chatgpt)|wahai (?:ai|asisten)|untuk (?:ai|asisten ai|model bahasa))\b/i,
];

/**
 * Finds passages that give orders to a machine reading along, each with the rest of its paragraph, since what follows is what
 * the order wants written. Ranges are UTF-16 offsets.
 */
export function findMachineOrders(text: string): Range[] {
  const found: Range[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const first = splitSentences(paragraph[0]).find((one) => orders.some((order) => order.test(one.text)));
    if (first) found.push({ start: paragraph.index + first.start, end: paragraph.index + paragraph[0].length });
  }
  return found;
}
