import type { HeardWords } from './heard-words.ts';

export const haitianCreole: HeardWords = {
  hasSpaces: true,
  stop: ['sispann', 'kanpe', 'rete', 'anile', 'ase', 'dezabone', 'sispann tanpri'],
  start: ['komanse', 'rekomanse', 'kontinye'],
  optOut: [
    '(sispann|rete|kanpe|(?<!(?:^| )(?:m|mwen) )pa) (voye|ekri|texte|teks|rele|anmede|nwi|deranje|kontakte)( m| mwen| nou| ban m| ban mwen)?( mesaj| teks| tekst)?( anko)?',
    '(sispann|rete|kanpe) (mesaj|teks)( sa yo| yo)?',
    'pa voye (mesaj|teks|anyen)',
    '(mwen|m) pa (vle|bezwen|renmen) (mesaj|teks|resevwa|jwenn|nou (voye|ekri)|ou (voye|ekri))',
    '(retire|efase|wete) (m|mwen|non m|non mwen|nimewo( a)?( m| mwen| sa a)?)( sou| nan)?( lis la| lis)?',
    'kite (m|mwen) (an pe|anpe|trankil)',
    '(mwen|m) pa (bay|te bay|janm bay) (pemisyon|otorizasyon|konsantman)',
    'ase (ak|avek) mesaj',
  ],
  optIn: [
    '(ou|nou) (ka|kapab|met) (ekri|voye)( m| mwen| ban mwen)?( mesaj)? anko',
    '(mwen|m) vle resevwa mesaj( yo)?( anko)?',
  ],
  wrongNumber: [
    '(move|mal) nimewo',
    'nimewo( a)? pa bon',
    'se pa (mwen|nimewo( li| sa a)?|mwen menm)',
    '(ou|nou) (twonpe|tronpe|fe ere)',
    '(ki moun|kiyes|kimoun) (sa|ki|ou ye|sa a|k ap)',
    '(mwen|m) pa (konnen|konn) (moun sa|li|kiyes|moun)',
  ],
  lawyer: ['avoka( m| mwen| a)?', 'tribinal', 'lajistis', 'pote plent'],
  dispute: [
    '(mwen|m) pa dwe( anyen| sa| lajan sa)?',
    '(mwen|m) (deja|gentan|te) peye',
    '(kantite|montan)( a| lajan an)? pa (bon|korek)',
    'se pa det (mwen|m)',
  ],
  danger: [
    '(vle|pral) (mouri|touye tet( mwen| m)?)',
    'touye tet (mwen|m)',
    '(sant|odè|santi) gaz',
    'gaz( la)? (ap koule|koule)',
    '(gen|pran) dife',
    '(li|mari( m| mwen)?|mennaj( m| mwen)?|misye( a)?|nonm lan|ansyen mari( m| mwen)?|madanm( m| mwen)?) ?(te |ap |ka |pral |vle )?(bat|menase|frape|touye|kale)( ap)? (mwen|m)',
    'pa gen (chalè|chofaj|dlo|kouran) .{0,30}(bebe|tibebe)',
    'an danje',
    'pa an sekirite',
    'anmwe',
  ],
};
