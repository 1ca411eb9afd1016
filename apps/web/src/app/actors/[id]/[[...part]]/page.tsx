import type { Metadata } from 'next';
import { EntityPage, type EntityProps, entityMetadata, entityParams } from '@/components/entity-page';

export const dynamic = 'force-static';
export const dynamicParams = true;

export const generateStaticParams = () => entityParams('actors');

export const generateMetadata = (props: EntityProps): Promise<Metadata> => entityMetadata('actors', props);

export default function Page(props: EntityProps) {
  return <EntityPage room="actors" {...props} />;
}
