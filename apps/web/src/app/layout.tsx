import type { Metadata } from 'next';
import '@/styles/tokens.css';
import '@/styles/frame.css';
import '@/styles/controls.css';
import '@/styles/overview.css';
import '@/styles/strips.css';
import '@/styles/filters.css';
import '@/styles/result-bar.css';
import '@/styles/chronology.css';
import '@/styles/event.css';
import '@/styles/reports.css';
import '@/styles/disagreement.css';
import '@/styles/lists.css';
import '@/styles/print.css';
import { openSite } from '@/site/site';

export function generateMetadata(): Metadata {
  return { icons: { icon: `${openSite().base}/icon.svg` } };
}

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <head>
        <noscript>
          <link rel="stylesheet" href={`${openSite().base}/no-script.css`} />
        </noscript>
      </head>
      <body>{children}</body>
    </html>
  );
}
