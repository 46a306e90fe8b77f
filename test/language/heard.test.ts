import { describe, expect, it } from 'vitest';
import { helpText, optInConfirmation, optOutConfirmation } from '../../src/domain/fixed-texts.ts';
import { heardLanguageCodes } from '../../src/domain/language.ts';
import { segmentsOf } from '../../src/domain/sms.ts';
import { readConsent } from '../../src/language/consent.ts';
import { readTriggers } from '../../src/language/escalation-triggers.ts';

/** Portuguese, French, Haitian Creole, Chinese, Vietnamese, Arabic, Russian and Korean; one text a line. */
const said = {
  OPT_OUT: `
    Poderia por favor parar de me enviar SMS?
    cansei dessas mensagens, para com isso
    quero sair dessa lista
    não gosto de receber mensagem, remove meu número
    me exclui disso por favor
    já falei pra não mandar mais
    cancela essas mensagens
    prefiro carta, mensagem não
    sem mensagens por favor
    não entrem em contato comigo
    Pouvez-vous arrêter de m'envoyer des textos ?
    j'en ai marre de vos messages
    je ne souhaite plus être contacté par SMS
    enlevez mon numéro svp
    plus de SMS merci
    je me désinscris
    désinscription
    veuillez ne plus me contacter
    effacez mon numéro de votre système
    j'ai déjà dit stop
    Pa ekri m ankò souple
    mwen bouke ak mesaj sa yo
    retire non m nan lis la
    tanpri kite m trankil
    pa kontakte m ankò
    mwen pa bezwen mesaj
    efase nimewo m
    sispann anmède m
    请停止发送短信
    我不需要这些短信
    不要再打扰我
    別再傳簡訊給我了
    請將我從名單中移除
    够了，别发了
    麻烦你们不要再联系我
    我没有同意接收短信
    làm ơn ngừng nhắn tin
    đừng gửi tin nhắn nữa
    xóa tôi khỏi danh sách
    tôi không cần tin nhắn
    đừng liên lạc với tôi nữa
    phiền quá, đừng nhắn nữa
    hủy nhận tin nhắn
    من فضلك لا تراسلني
    ما بدي رسائل منكم
    كفاية رسائل
    الغوا رقمي من عندكم
    لا تتواصلوا معي مرة أخرى
    لا أرغب في استقبال رسائلكم
    بطلوا تبعتولي رسائل
    Прекратите присылать мне СМС
    Я не хочу получать ваши сообщения
    отпишите меня от рассылки
    надоели ваши сообщения
    не присылайте больше ничего
    перестаньте мне писать
    хватит меня беспокоить
    문자 보내지 마세요
    더 이상 연락하지 말아 주세요
    문자 받기 싫어요
    그만 좀 보내세요
    수신 거부합니다
    메시지 필요 없어요
    arrête de m'envoyer des messages
    Je ne veux plus recevoir vos sms svp
    merci de me retirer de votre liste
    para de me mandar mensagem
    não quero mais receber isso
    tira meu número da lista por favor
    pa voye mesaj ban mwen ankò
    mwen pa vle resevwa mesaj sa yo
    别再给我发短信了
    请把我的号码删掉
    tôi không muốn nhận tin nhắn này
    لا ترسلوا لي رسائل بعد الآن
    احذفوا رقمي من القائمة
    уберите мой номер из рассылки
    хватит слать смс
    더 이상 문자 받고 싶지 않아요
    수신거부
    arretez svp les textos
    chega de mensagem, pelo amor de deus
    sispann voye tèks
    不要发信息给我
    xin hãy ngừng gửi tin
    توقف عن مراسلتي
    больше не надо сообщений
    désabonnez-moi
    Por favor, parem de me mandar mensagens
    não quero mais receber mensagens de vocês
    me tira dessa lista por favor
    Arrêtez de m'envoyer des messages s'il vous plaît
    je ne veux plus recevoir de textos
    Tanpri sispann voye mesaj ban mwen
    mwen pa vle resevwa mesaj ankò
    请不要再给我发短信了
    别再发信息给我
    tôi không muốn nhận tin nhắn nữa
    توقفوا عن إرسال الرسائل إلي
    لا أريد رسائل منكم بعد الآن
    Пожалуйста, не присылайте мне больше сообщения
    прекратите мне писать
    더 이상 문자 보내지 마세요
    문자 그만 보내주세요
    Pare de me mandar mensagem, já falei
    não me mande mais nada nesse número
    não autorizo mensagens no meu celular
    Ne m'écrivez plus jamais
    retirez mon numéro de votre liste
    stop aux messages svp
    pa voye mesaj sou telefòn mwen ankò
    wete nimewo m nan lis la
    请把我的号码从名单中删除
    我不想再收到短信
    停止发短信
    xin đừng gửi tin nhắn cho tôi
    xóa số của tôi khỏi danh sách
    لا ترسل لي رسائل مرة أخرى
    احذف رقمي من القائمة
    уберите меня из рассылки
    더이상 연락하지 마세요
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
    número errado, não conheço essa pessoa
    vous vous êtes trompé de numéro
    se pa bon nimewo a, mwen pa konnen moun sa a
    你打错号码了，我不认识这个人
    nhầm số rồi bạn ơi
    الرقم غلط، أنا لست هذا الشخص
    잘못 보내셨어요, 저는 그 사람이 아닙니다
    esse telefone não é dessa pessoa
    mauvais numéro monsieur
    qui est-ce? je ne connais pas cette personne
    m pa rele konsa, ou twonpe
    我不是你要找的人
    发错人了
    tôi không phải người đó
    مين معي؟ الرقم غلط
    это не мой номер, вы не туда попали
    номер неправильный
    번호 잘못 아셨습니다
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
    fale com meu advogado
    contactez mon avocat
    pale ak avoka mwen
    请联系我的律师
    hãy liên hệ với luật sư của tôi
    تواصلوا مع المحامي الخاص بي
    говорите с моим адвокатом
    제 변호사와 이야기하세요
    tenho uma advogada
    j'ai un avocat
    mwen gen yon avoka
    我有律师
    tôi có luật sư
    عندي محامي
    у меня есть адвокат
    변호사를 선임했습니다
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
    já paguei o aluguel
    j'ai déjà payé le loyer
    mwen deja peye lwaye a
    我已经付过房租了
    tôi đã trả tiền nhà rồi
    لقد دفعت الإيجار بالفعل
    я уже заплатил за квартиру
    이미 월세 냈어요
    o valor está errado
    je ne dois rien
    le montant est faux
    m pa dwe sa
    我不欠你们钱
    金额不对
    tôi không nợ tiền
    المبلغ غير صحيح
    я ничего не должен
    сумма неправильная
    금액이 맞지 않아요
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
    meu marido está me batendo
    mon mari me frappe, j'ai peur
    mari m ap bat mwen
    我丈夫打我
    chồng tôi đánh tôi
    زوجي يضربني
    муж меня бьёт
    남편이 저를 때려요
    quero morrer
    je veux mourir
    ça sent le gaz chez moi
    m vle mouri
    gen dife nan kay la
    我不想活了
    屋里有煤气味
    tôi muốn chết
    أريد أن أموت
    хочу умереть
    죽고 싶어요
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
    Posso pagar amanhã?
    vou parar na farmácia e depois pago
    não recebi a mensagem
    não mande o encanador hoje
    Je peux payer demain ?
    je n'ai pas reçu votre message
    j'arrête de travailler à 17h puis je passe
    Mwen ka peye demen
    mwen pa resevwa mesaj la
    mwen pap gen lajan jodi a
    我明天付款
    我没收到短信
    我不发短信，请打电话给我
    mai tôi trả tiền
    tôi không nhận được tin nhắn
    سأدفع غدا
    لم تصلني الرسالة
    Я заплачу завтра
    я не получил сообщение
    내일 낼게요
    문자를 못 받았어요
    se puede dejar sin pagar el agua
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
