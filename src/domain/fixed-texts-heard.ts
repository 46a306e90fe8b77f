import type { HeardLanguage } from './language.ts';

/** A text that no model writes, around the name of who writes. */
export type Wording = (name: string) => string;

/** The fixed texts of one language; each fits one segment with a name of usual length, and the last two say how to stop. */
export interface FixedTexts {
  optedOut: Wording;
  optedIn: Wording;
  help: Wording;
}

/** For those who read a language in which no replies are written. Plain letters where accents would double the segments. */
export const heardFixedTexts: Record<HeardLanguage, FixedTexts> = {
  pt: {
    optedOut: (name) => `${name}: Voce foi removido e nao recebera mais mensagens nossas. Responda START para voltar.`,
    optedIn: (name) => `${name}: Voce recebera nossas mensagens de novo. HELP para ajuda, STOP para cancelar.`,
    help: (name) =>
      `Aqui e ${name}. Escrevemos a moradores. Ajuda: responda ou fale com o escritorio. STOP para cancelar.`,
  },
  fr: {
    optedOut: (name) => `${name}: Vous etes désabonné et ne recevrez plus nos messages. Répondez START pour reprendre.`,
    optedIn: (name) => `${name}: Vous recevrez de nouveau nos messages. HELP pour aide, STOP pour arreter.`,
    help: (name) =>
      `Ici ${name}. Nous écrivons aux résidents. Aide: répondez ou appelez notre bureau. STOP pour arreter.`,
  },
  ht: {
    optedOut: (name) => `${name}: Nou retire w, ou p ap resevwa mesaj nou ankò. Reponn START pou rekòmanse.`,
    optedIn: (name) => `${name}: W ap resevwa mesaj nou ankò. HELP pou èd, STOP pou sispann.`,
    help: (name) => `Se ${name}. Nou ekri rezidan yo. Pou èd, reponn oswa kontakte biwo nou. STOP pou sispann.`,
  },
  zh: {
    optedOut: (name) => `${name}：您已退订，不会再收到我们的短信。回复START可恢复。`,
    optedIn: (name) => `${name}：您将重新收到我们的短信。回复HELP求助，STOP退订。`,
    help: (name) => `这里是${name}，我们给住户发短信。求助请回复或联系办公室。STOP退订。`,
  },
  vi: {
    optedOut: (name) =>
      `${name}: Quy vi da huy va se khong nhan tin nhan cua chung toi nua. Tra loi START de nhan lai.`,
    optedIn: (name) => `${name}: Quy vi se lai nhan tin nhan cua chung toi. HELP de duoc giup, STOP de huy.`,
    help: (name) =>
      `Day la ${name}. Chung toi nhan tin cho cu dan. Can giup, hay tra loi hoac goi van phong. STOP de huy.`,
  },
  ar: {
    optedOut: (name) => `${name}: ألغي اشتراكك ولن نرسل لك رسائل. START للعودة.`,
    optedIn: (name) => `${name}: ستصلك رسائلنا مجددا. HELP للمساعدة، STOP للإلغاء.`,
    help: (name) => `${name}: نراسل السكان. للمساعدة اتصل بالمكتب. STOP للإلغاء.`,
  },
  ru: {
    optedOut: (name) => `${name}: Вы отписаны, SMS больше не будет. START - снова.`,
    optedIn: (name) => `${name}: SMS снова приходят. HELP - помощь, STOP - отказ.`,
    help: (name) => `Это ${name}, пишем жильцам. Помощь в офисе. STOP - отказ.`,
  },
  ko: {
    optedOut: (name) => `${name}: 수신 거부 처리되어 더는 문자를 보내지 않습니다. 재개: START`,
    optedIn: (name) => `${name}: 다시 문자를 보내드립니다. 도움말 HELP, 수신 거부 STOP`,
    help: (name) => `${name}입니다. 입주민께 문자를 보냅니다. 문의는 사무실로. 수신 거부 STOP`,
  },
};
