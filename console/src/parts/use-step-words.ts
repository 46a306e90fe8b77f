import { useTranslation } from 'react-i18next';

const route = /^(AUTO_SEND|APPROVAL|ESCALATION|NONE)( |$)/;
const escalationType = /^[A-Z_]+(?=:)/;

/**
 * What came of a step, as the gateway says it: without the name of the route that it begins with, which the page says
 * beside it, and with the page's own name for why a person takes over.
 */
export function useStepWords(): (detail: string | null) => string | null {
  const { t, i18n } = useTranslation('terms');
  return (detail) => {
    const words = detail?.replace(route, '').replace(escalationType, (type) => {
      const key = `escalationType.${type as 'ATTORNEY'}` as const;
      return i18n.exists(`terms:${key}`) ? t(key) : type;
    });
    return words || null;
  };
}
