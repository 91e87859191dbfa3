/** Names a device from its user agent, for the list of sessions: "Chrome · Android"; "" when it can't be told. */
export function deviceOf(agent: string): string {
  const first = (table: [RegExp, string][]): string => table.find(([pattern]) => pattern.test(agent))?.[1] ?? '';
  // The order matters: nearly every browser also calls itself Safari, and Edge and Opera also Chrome.
  const browser = first([
    [/Edg(e|A|iOS)?\//, 'Edge'],
    [/OPR\//, 'Opera'],
    [/SamsungBrowser\//, 'Samsung Internet'],
    [/Firefox\/|FxiOS\//, 'Firefox'],
    [/Chrome\/|CriOS\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ]);
  const system = first([
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS X|Macintosh/, 'macOS'],
    [/CrOS/, 'ChromeOS'],
    [/Linux/, 'Linux'],
  ]);
  return [browser, system].filter(Boolean).join(' · ');
}
