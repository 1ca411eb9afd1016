import type { Metadata } from 'next';
import { PageFrame } from '@/components/page-frame';
import { links } from '@/site/links';
import { openSite } from '@/site/site';

export const metadata: Metadata = { title: 'No such page' };

export default function NotFound() {
  return (
    <PageFrame>
      <header className="page-head">
        <h1>There is no such page</h1>
        <p className="standfirst">
          The event or source may have another address since the timeline was built again.{' '}
          <a href={links.home(openSite())}>See the timeline</a>.
        </p>
      </header>
    </PageFrame>
  );
}
