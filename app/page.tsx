import { ClioPage } from '@/ui/clio-page';

export default function LandingPage() {
  return <ClioPage signedIn={false}>Clio</ClioPage>;
}
