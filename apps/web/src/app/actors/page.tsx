import type { Metadata } from 'next';
import { EntityList } from '@/components/entity-list';
import { links } from '@/site/links';
import { pageMetadata } from '@/site/page-metadata';
import { openSite } from '@/site/site';

export const dynamic = 'force-static';

export function generateMetadata(): Metadata {
  const site = openSite();
  return pageMetadata(site, { title: 'Actors', path: links.page(site, 'actors') });
}

export default function Page() {
  return <EntityList room="actors" title="Actors" />;
}
