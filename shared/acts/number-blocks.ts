import type { ActBlock, BlockRole } from './act.ts';

/** The same blocks, each with its number from 1 among those of its role. */
export function numberBlocks(blocks: readonly ActBlock[]): readonly ActBlock[] {
  const reached = new Map<BlockRole, number>();
  return blocks.map((block) => {
    const number = (reached.get(block.role) ?? 0) + 1;
    reached.set(block.role, number);
    return block.number === number ? block : { ...block, number };
  });
}
