'use client';

import { startTransition, useEffect, useState } from 'react';

/** The JSON at an address of this site, once `wanted`; undefined until it is there, and where it can't be had. */
export function useFetched<T>(address: string, wanted: boolean): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : undefined))
      .then((json) => startTransition(() => setValue(json)))
      .catch(() => {});
    return () => stop.abort();
  }, [address, wanted]);
  return value;
}
