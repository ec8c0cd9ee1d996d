/** The fields in which something stands that cannot be used. */
import { useCallback, useState } from 'preact/hooks';

export function useWrongFields() {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const onWrong = useCallback(
    (field: string, isWrong: boolean) =>
      setWrong((before) => {
        if (before.has(field) === isWrong) return before;
        const after = new Set(before);
        if (isWrong) after.add(field);
        else after.delete(field);
        return after;
      }),
    [],
  );
  return { wrong, onWrong };
}
