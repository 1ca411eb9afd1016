import { ImageResponse } from 'next/og';
import { Card } from '@/components/card';
import { openSite } from '@/site/site';

export const dynamic = 'force-static';

/** The picture that shows when a page is shared: the title, and the events along a line. */
export const GET = (): ImageResponse => new ImageResponse(<Card site={openSite()} />, { width: 1200, height: 630 });
