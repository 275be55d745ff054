const eastern = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Whether a name says itself of what kind its place is: `Cảng Đình Vũ` is a seaport, `Đình Vũ port` and `錦普港` are. */
export function namesKind(name: string, kind: string): boolean {
  const [names, kinds] = [wordsOf(name), wordsOf(kind)];
  const last = names.at(-1) ?? '';
  // Words that stand together share the sign of their kind: the 港 of 海港 ends 錦普港.
  if (eastern.test(kind)) return name.includes(kind) || kind.includes(last.at(-1) ?? ' ');
  // Of compounds the end counts: a port is a seaport.
  return kinds.some((one) => names.includes(one) || (last.length > 3 && one.endsWith(last)));
}
