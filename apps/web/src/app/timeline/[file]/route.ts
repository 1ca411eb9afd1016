import { formats } from '@dateline/core/formats';
import { addressesOf } from '@/site/addresses';
import { FILES, mediaTypeOf } from '@/site/files';
import { openTimeline } from '@/site/open-timeline';
import { openSite } from '@/site/site';

export const dynamic = 'force-static';

export const generateStaticParams = () => Object.keys(FILES).map((file) => ({ file }));

/** The timeline as a file to download. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const wanted = FILES[(await params).file];
  if (!wanted) return new Response('There is no such file.', { status: 404 });
  const site = openSite();
  return new Response(formats[wanted.format].write(openTimeline(), addressesOf(site)), {
    headers: { 'content-type': mediaTypeOf(wanted.format) },
  });
}
