import { describe, expect, it } from 'vitest';
import { helpText, optInConfirmation, optOutConfirmation } from '../../src/domain/fixed-texts.ts';
import { heardLanguageCodes } from '../../src/domain/language.ts';
import { segmentsOf } from '../../src/domain/sms.ts';
import { readConsent } from '../../src/language/consent.ts';
import { readTriggers } from '../../src/language/escalation-triggers.ts';

/** Portuguese, French, Haitian Creole, Chinese, Vietnamese, Arabic, Russian and Korean; one text a line. */
const said = {
  OPT_OUT: `
    Pare
    por favor pare de me mandar mensagens
    não quero mais receber mensagens
    não me mandem mais mensagens
    tirem meu número da lista
    me deixem em paz
    não autorizo mensagens
    SAIR
    Arrêtez
    arrêtez de m'envoyer des messages
    ne m'écrivez plus
    je ne veux plus recevoir de messages
    laissez-moi tranquille
    supprimez mon numéro
    sispann
    sispann voye mesaj ban mwen
    mwen pa vle mesaj ankò
    pa voye mesaj ankò
    kite m anpè
    停止
    退订
    请不要再给我发短信
    别再发短信了
    不想收到短信
    刪除我的號碼
    Dừng lại
    đừng nhắn tin cho tôi nữa
    toi khong muon nhan tin nhan nua
    xóa số của tôi
    توقف
    لا ترسلوا لي رسائل
    لا أريد رسائل
    احذفوا رقمي
    СТОП
    не пишите мне больше
    прекратите присылать сообщения
    я не хочу получать сообщения
    удалите мой номер
    оставьте меня в покое
    그만
    문자 그만 보내세요
    연락하지 마세요
    수신 거부
    제 번호 삭제해 주세요
  `,
  WRONG_NUMBER: `
    número errado
    mauvais numéro
    vous vous trompez de personne
    move nimewo
    你打错了
    你是谁
    sai số rồi
    الرقم خطأ
    من أنت
    вы ошиблись номером
    кто это?
    번호 잘못 아셨어요
    누구세요
  `,
  ATTORNEY: `
    meu advogado vai ligar
    parlez à mon avocat
    avoka mwen ap rele w
    我的律师会联系你
    luật sư của tôi
    محامي سيتصل بكم
    мой адвокат свяжется с вами
    제 변호사가 연락할 겁니다
  `,
  PAYMENT_DISPUTE: `
    já paguei isso
    não devo nada
    j'ai déjà payé
    mwen deja peye
    mwen pa dwe anyen
    我已经付了房租
    我不欠钱
    tôi đã trả rồi
    tôi không nợ
    لقد دفعت الإيجار
    я уже заплатил
    я ничего не должна
    이미 냈어요
  `,
  CRISIS: `
    cheiro de gás no apartamento
    il me frappe
    mwen vle mouri
    有煤气味
    mùi ga
    رائحة غاز
    пахнет газом
    가스 냄새가 나요
  `,
  nothing: `
    quanto eu devo?
    posso pagar 200 por semana
    não recebi a mensagem
    je vais payer vendredi
    je n'ai pas reçu le message
    mwen ka peye vandredi
    我星期五付款
    没有收到短信
    thứ sáu tôi trả
    سأدفع يوم الجمعة
    заплачу в пятницу
    금요일에 낼게요
  `,
  OPT_IN: `
    começar
    старт
    开始
  `,
};
const texts = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((text) => text.trim());

describe('languages in which no replies are written', () => {
  it.each(texts(said.OPT_OUT))('B7, B8: %j opts out', (text) => {
    expect(readConsent(text)).toMatchObject({ kind: 'OPT_OUT' });
    expect(text).toContain(readConsent(text)?.evidence);
  });

  it.each(texts(said.OPT_IN))('B12: %j opts in', (text) => {
    expect(readConsent(text)?.kind).toBe('OPT_IN');
  });

  it.each(
    (['WRONG_NUMBER', 'ATTORNEY', 'PAYMENT_DISPUTE', 'CRISIS'] as const).flatMap((type) =>
      texts(said[type]).map((text) => [text, type] as const),
    ),
  )('B20 to B24: %j is %s and no opt-out', (text, type) => {
    expect(readTriggers(text).map((trigger) => trigger.type)).toContain(type);
    expect(readConsent(text)).toBeNull();
  });

  it.each(texts(said.nothing))('B9: %j is none of these', (text) => {
    expect(readConsent(text)).toBeNull();
    expect(readTriggers(text)).toEqual([]);
  });

  it.each(heardLanguageCodes)(
    'B10, B13: the fixed texts in %s fit one segment and say how to come back or stop',
    (language) => {
      const name = 'Stanton Management';
      const [out, back, help] = [optOutConfirmation, optInConfirmation, helpText].map((text) => text(language, name));
      for (const text of [out, back, help] as string[]) {
        expect(segmentsOf(text).count).toBe(1);
        expect(text).toContain(name);
      }
      expect(out).toContain('START');
      expect(back).toContain('STOP');
      expect(help).toContain('STOP');
    },
  );
});
