'use client';

import { Button } from '../kit/button';

export function PrintButton() {
  return <Button onClick={() => window.print()}>Print it</Button>;
}
