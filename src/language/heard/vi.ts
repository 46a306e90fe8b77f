import type { HeardWords } from './heard-words.ts';

/** With and without marks it folds to the same; đ is d. */
export const vietnamese: HeardWords = {
  hasSpaces: true,
  stop: ['dung', 'dung lai', 'ngung', 'ngung lai', 'huy', 'huy dang ky', 'thoi', 'dung nhan tin'],
  start: ['bat dau', 'dang ky lai', 'tiep tuc nhan tin'],
  optOut: [
    '(huy|dung|ngung|bo|thoi) (nhan|gui|dang ky) ?(tin|tin nhan|sms)',
    '(xoa|bo|go|loai) (toi|tui|em|ten toi|so toi|so nay) (khoi|ra khoi) danh sach',
    '(dung|ngung|khong duoc) (nhan|gui|lien lac|goi|lam phien)( tin)?( nua)?',
    '(dung|xin dung|ngung|ngung viec|lam on dung) (co )?(nhan tin|nhan|gui tin|gui|lien lac|goi|lam phien|nhan tin nhan)( tin| tin nhan)?( cho (toi|tui|em|minh))?( nua)?',
    '(toi |tui )?khong (muon|can) (nhan|bi nhan|tin nhan|quy vi nhan)( tin| tin nhan)?( nua)?',
    'khong nhan tin( nhan)? nua',
    '(xoa|bo|go|huy) (so|ten|so dien thoai)( dien thoai)? (cua )?(toi|tui|em|minh|nay)',
    'de (toi|tui|em) yen',
    '(toi |tui )?khong (cho phep|dong y)( nhan tin| gui tin)?',
  ],
  optIn: ['(co the )?nhan tin (lai|tro lai) cho (toi|tui|em)', 'muon nhan lai tin nhan'],
  wrongNumber: [
    '(sai|nham|lon) so( dien thoai)?( roi)?',
    '(nham|sai) nguoi',
    '(toi |tui |em )?khong phai (la )?(nguoi (do|nay|thue)|ong ay|ba ay|anh ay|chi ay|so cua)',
    '(ai vay|ai day|ai do|ban la ai|quy vi la ai)',
    'khong (biet|quen) (nguoi|ai)',
  ],
  lawyer: ['luat su', 'kien (ra toa|cong ty|quy vi|ong|ba)', 'ra toa', 'toa an'],
  dispute: [
    '(toi |tui )?khong (con )?no( tien| gi)?',
    '(toi |tui |em )?da (tra|thanh toan|dong|chuyen|gui)( het| du)?( tien)?( nha| thue| thue nha| tro)?( roi)?',
    '(toi |tui |em )?(tra|thanh toan|dong|chuyen)( het| du)?( tien)?( nha| thue| thue nha| tro)? roi',
    'so tien (nay )?(sai|khong dung)',
    'tinh sai',
  ],
  danger: [
    'muon chet',
    '(tu tu|tu sat)',
    'mui ga',
    'ro ri (khi )?ga',
    '(chay nha|bi chay|dang chay)',
    '(chong|ban trai|anh ta|anh ay|ong ay|no|vo|bo|cha)( cu)?( cua)?( toi| tui| em)? (hay |da |dang |cu |doa )?(danh|doa|danh dap|giet|bop co) (toi|tui|em|me con|con toi)',
    'nguy hiem',
    'khong an toan',
    'cuu (toi|voi)',
  ],
};
