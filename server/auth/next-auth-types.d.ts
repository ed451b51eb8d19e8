import 'next-auth';
import 'next-auth/jwt';

declare module 'next-auth' {
  interface User {
    id: string;
    signInVersion: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    signInVersion?: number;
  }
}
