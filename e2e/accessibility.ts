import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, or with one `part` of it: the rule, and what breaks it. */
export async function accessibilityFaults(
  page: Page,
  { part, exceptRule }: { part?: string; exceptRule?: string } = {},
): Promise<string[]> {
  // No page of ours has frames, for which axe else does everything twice.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part !== undefined) axe.include(part);
  if (exceptRule !== undefined) axe.disableRules(exceptRule);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
