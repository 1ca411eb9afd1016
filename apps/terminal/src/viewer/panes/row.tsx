import { Text } from 'ink';
import { memo } from 'react';

/** One line of the screen, painted and made to fit before it comes here. An unchanged one costs nothing. */
export const Row = memo(function Row({ text }: { text: string }) {
  return <Text wrap="truncate">{text || ' '}</Text>;
});
