import { robotsText } from '../formats/guides.ts';
import { site } from '../site.ts';

export const GET = () => new Response(robotsText(site.origin));
